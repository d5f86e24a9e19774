import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import { I18n, Note, NumPipe, PageHead, TranslatePipe } from '@samrad/platform/web';
import {
  audiencesOf,
  columnsOf,
  EXPORT_FORMATS,
  EXPORT_ROUTES,
  hasFile,
  type Audience,
  type ExportColumn,
  type ExportFormat,
  type ExportName,
  type ExportOverview,
} from '@samrad/results/contract';

/** What can be taken out of a dialogue: each file with its rows, its columns and who may have it. */
@Component({
  selector: 'sr-export-page',
  imports: [DialogueCrumbs, Note, NumPipe, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './export.page.html',
})
export class ExportPage {
  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly overview = input.required<ExportOverview>();

  protected readonly formats = EXPORT_FORMATS;
  protected readonly dictionary = EXPORT_ROUTES.dictionary;
  /** The reader's own first. */
  protected readonly audiences = computed(() => audiencesOf(this.overview().allowedOperations));
  protected readonly isOfficial = computed(() => this.audiences().includes('official'));
  protected readonly files = computed(() =>
    this.overview().files.map((file) => ({
      ...file,
      columns: columnsOf(file.name, this.audiences()[0] ?? 'public'),
    })),
  );

  protected readonly groups = computed(() => [
    {
      heading: 'rows-heading',
      isCounted: true,
      files: this.files().filter(({ rows }) => rows !== null),
    },
    {
      heading: 'tables-heading',
      isCounted: false,
      files: this.files().filter(({ rows }) => rows === null),
    },
  ]);

  private readonly i18n = inject(I18n);

  constructor() {
    const { i18n } = this;
    inject(PageHead).set(() => ({
      title: `${i18n.t('results.export.title')}: ${this.dialogue().question}`,
      description: i18n.t('results.export.lead'),
    }));
  }

  /** In the language of the page. */
  protected meaning({ meaning }: ExportColumn): string {
    const language = this.i18n.lang();
    return meaning[language === 'fi' || language === 'en' ? language : 'sv'];
  }

  protected isFor(name: ExportName, audience: Audience): boolean {
    return hasFile(name, audience);
  }

  protected csvw(name: ExportName): string {
    return EXPORT_ROUTES.csvw(this.slug(), name, this.audiences()[0] ?? 'public');
  }

  protected address(name: ExportName, format: ExportFormat, audience: Audience): string {
    return EXPORT_ROUTES.file(this.slug(), name, format, audience);
  }
}
