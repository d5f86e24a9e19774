import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { I18n, TranslatePipe } from '@samrad/platform/web';
import {
  columnsOf,
  EXPORT_FORMATS,
  EXPORT_ROUTES,
  type Audience,
  type ExportFormat,
  type ResultTable,
} from '@samrad/results/contract';
import { TableWords, type TableValue } from '../../data/table-words';

type Row = Readonly<Record<string, TableValue>>;

/**
 * A result: its heading, a sentence that says what one sees, the picture that stands inside, and the
 * table behind it, which can be copied and downloaded.
 */
@Component({
  selector: 'sr-result-block',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './result-block.html',
})
export class ResultBlock {
  private readonly i18n = inject(I18n);
  private readonly words = inject(TableWords);

  readonly table = input.required<ResultTable>();
  readonly rows = input.required<readonly object[]>();
  readonly slug = input.required<string>();
  readonly audience = input.required<Audience>();
  readonly said = input('');

  protected readonly formats = EXPORT_FORMATS;
  protected readonly outcome = signal<'copied' | 'not-copied' | null>(null);
  protected readonly name = computed(() => this.i18n.t(`results.export.name.${this.table()}`));
  protected readonly title = computed(() => this.i18n.t(`results.${this.table()}.title`));
  protected readonly columns = computed(() =>
    columnsOf(this.table(), this.audience()).map((column) => ({
      ...column,
      head: this.words.head(column.name),
      isNumber: column.kind === 'number',
    })),
  );
  protected readonly lines = computed(() =>
    this.rows().map((row) => {
      const { language } = row as { readonly language?: string };
      return this.columns().map((column) => {
        const value = (row as Row)[column.name] ?? null;
        const text = this.words.value(this.table(), column, value);
        return { value, text, column, lang: column.privacy === 'text' ? (language ?? null) : null };
      });
    }),
  );

  protected address(format: ExportFormat): string {
    return EXPORT_ROUTES.file(this.slug(), this.table(), format, this.audience());
  }

  /** Tabs and line breaks, as spreadsheets take them; figures as they are, not as they are written. */
  protected async copy(): Promise<void> {
    const lines = this.lines().map((line) =>
      line.map(({ value, text }) => (typeof value === 'number' ? String(value) : text)),
    );
    const cells = [this.columns().map(({ head }) => head), ...lines];
    const text = cells.map((line) => line.map(flat).join('\t')).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      this.outcome.set('copied');
    } catch {
      this.outcome.set('not-copied');
    }
  }
}

/** In one cell, and not run as a formula where it is put in. */
function flat(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /^\s*[=+\-@]\D/.test(line) ? `'${line}` : line;
}
