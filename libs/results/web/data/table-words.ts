import { inject, Injectable } from '@angular/core';
import { Formats, I18n } from '@samrad/platform/web';
import type { ExportColumn, ResultTable } from '@samrad/results/contract';

export type TableValue = string | number | null;

/** How values of tables are said to people. */
@Injectable({ providedIn: 'root' })
export class TableWords {
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);

  head(column: string): string {
    return this.i18n.t(`results.head.${column}`);
  }

  value(table: ResultTable, column: ExportColumn, value: TableValue): string {
    if (value === null) {
      if (column.privacy === 'protected') return this.i18n.t('results.not-shown');
      return this.none(table);
    }
    if (column.unit === 'share') return this.formats.percent(Number(value));
    if (typeof value === 'number') return this.formats.number(value);
    if (column.kind === 'date') return this.formats.day(`${value}T12:00:00Z`, true);
    if (column.kind === 'time') return this.formats.day(value, true);
    return this.word(table, column.name, value);
  }

  municipality(code: string): string {
    if (code === 'rest') return this.i18n.t('results.municipalities.rest');
    return this.i18n.t(`platform.municipality.${code}`);
  }

  private none(table: ResultTable): string {
    const own = `results.${table}.none`;
    return ['themes', 'places'].includes(table)
      ? this.i18n.t(own)
      : this.i18n.t('results.no-value');
  }

  /** Codes have words; what people wrote is shown as it is. */
  private word(table: ResultTable, column: string, value: string): string {
    switch (column) {
      case 'municipality':
        return this.municipality(value);
      case 'kind':
        return this.i18n.t(`dialogues.kind.${value}`);
      case 'language':
        return this.formats.language(value);
      case 'rule':
        return this.i18n.has(`moderation.rule.${value}`)
          ? this.i18n.t(`moderation.rule.${value}`)
          : value;
      case 'stance':
      case 'verdict':
        return this.i18n.t(`results.${column}.${value}`);
      case 'figure':
      case 'contributions':
      case 'within':
        return this.i18n.t(`results.${table}.${value}`);
      default:
        return value;
    }
  }
}
