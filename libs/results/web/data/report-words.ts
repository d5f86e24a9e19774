import { inject, Injectable } from '@angular/core';
import { Formats, I18n, type BarPart } from '@samrad/platform/web';
import {
  REST,
  type DayRow,
  type ResultsReport,
  type RoundRow,
  type StatementResult,
} from '@samrad/results/contract';
import type { PlotBar } from '../components/bars-plot/bars-plot';
import type { PlotShare } from '../components/share-plot/share-plot';
import type { TimeBand, TimePanel } from '../components/time-plot/time-plot';
import { COUNTED, spansOf } from './spans';
import { TableWords } from './table-words';

type Tables = ResultsReport['tables'];

/** How many proposals and statements are drawn; their tables have more. */
export const DRAWN = 10;

export interface TimePicture {
  readonly panels: readonly TimePanel[];
  readonly bands: readonly TimeBand[];
  readonly first: string;
  readonly last: string;
  readonly said: string;
  readonly span: string;
}

/** A report as pictures and as sentences. */
@Injectable({ providedIn: 'root' })
export class ReportWords {
  private readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(TableWords);

  /** @param readers whether reading was counted at all */
  figures(
    { figures }: Tables,
    { readers }: { readonly readers: boolean },
  ): { readonly value: string; readonly label: string }[] {
    return figures
      .filter(({ figure }) => readers || !figure.endsWith('readers'))
      .filter(({ figure, value }) => value !== 0 || figure === 'participants')
      .map(({ figure, value }) => ({
        value: this.figure(figure, value),
        label: this.i18n.t(`results.figures.${figure}`),
      }));
  }

  private figure(figure: string, value: number | null): string {
    if (value === null) return this.i18n.t('results.readers.few');
    const count = this.formats.number(value);
    return figure.endsWith('readers') ? this.i18n.t('results.readers.at-least', { count }) : count;
  }

  /** Null when nothing was done at any time. */
  time({ participation, 'by-round': rounds }: Tables): TimePicture | null {
    const { unit, spans } = spansOf(participation);
    const [first, last] = [spans[0], participation.at(-1)];
    if (!first || !last) return null;
    const panels = COUNTED.flatMap((kind) => {
      const values = spans.map((span) => span[kind]);
      const total = values.reduce((sum, value) => sum + value, 0);
      if (total === 0) return [];
      const name = this.words.head(kind);
      const most = this.formats.number(Math.max(...values));
      const params = { what: name, most, total: this.formats.number(total) };
      return [{ name, values, said: this.i18n.t('results.participation.panel', params) }];
    });
    const busiest = participation.reduce((a, b) => ((b.people ?? 0) > (a.people ?? 0) ? b : a));
    const begin = Date.parse(first.from);
    const end = endOf(spans.at(-1)?.from ?? first.from, unit);
    return {
      panels,
      bands: rounds.map((round) => this.band(round, begin, end)),
      first: this.formats.day(`${first.from}T12:00:00Z`, true),
      last: this.formats.day(`${last.day}T12:00:00Z`, true),
      said: this.busiest(busiest, participation),
      span: this.i18n.t(`results.participation.span.${unit}`),
    };
  }

  private band({ round, kind, opens, closes }: RoundRow, begin: number, end: number): TimeBand {
    const place = (moment: string): number => (Date.parse(moment) - begin) / (end - begin);
    const params = { number: round, kind: this.i18n.t(`dialogues.kind.${kind}`) };
    return {
      from: place(opens),
      to: place(closes),
      short: String(round),
      name: this.i18n.t('results.participation.round', params),
    };
  }

  private busiest({ day, people }: DayRow, days: readonly DayRow[]): string {
    const when = this.formats.day(`${day}T12:00:00Z`, true);
    const most = people && this.i18n.t('results.participation.said', { when, people });
    const hasUnshown = days.some((each) => each.people === null);
    return [most, hasUnshown && this.i18n.t('results.participation.in-fives')]
      .filter(Boolean)
      .join(' ');
  }

  /** Those that have opened. */
  rounds({ readAt, tables: { 'by-round': rounds } }: ResultsReport): PlotBar[] {
    return rounds
      .filter(({ opens }) => opens <= readAt)
      .map(({ round, kind, people }) => {
        const params = { number: round, kind: this.i18n.t(`dialogues.kind.${kind}`) };
        return this.bar(this.i18n.t('results.participation.round', params), people);
      });
  }

  /** Empty when none of them can be shown. */
  municipalities({ municipalities }: Tables): PlotBar[] {
    const isAnyShown = municipalities.some(
      ({ municipality, people }) => municipality !== REST && people !== null,
    );
    if (!isAnyShown) return [];
    return municipalities.map(({ municipality, people }) =>
      this.bar(this.words.municipality(municipality), people),
    );
  }

  bar(label: string, value: number | null): PlotBar {
    const text = value === null ? this.i18n.t('results.not-shown') : this.formats.number(value);
    return { label, value, text };
  }

  ranking({ ranking }: Tables, slug: string): PlotShare[] {
    return ranking.slice(0, DRAWN).map((proposal) => {
      const { place, title, language, number, total, share, reach, low, high } = proposal;
      const supports = this.i18n.t('results.ranking.supports', { count: total });
      const of = { share: this.formats.percent(share ?? 0), reach: reach ?? 0 };
      const text = share === null ? '' : this.i18n.t('results.ranking.share', of);
      return {
        head: this.i18n.t('results.ranking.place', { place }),
        label: title,
        lang: language,
        link: this.i18n.link('dialogues', slug, 'proposals', number),
        text: [supports, text].filter(Boolean).join(' · '),
        ...{ share, low, high },
      };
    });
  }

  statement({ agree, disagree, pass }: StatementResult): BarPart[] {
    return [
      { look: 'ok', count: agree, label: this.i18n.t('results.statement.agree', { count: agree }) },
      {
        look: 'against',
        count: disagree,
        label: this.i18n.t('results.statement.disagree', { count: disagree }),
      },
      { look: 'pass', count: pass, label: this.i18n.t('results.statement.pass', { count: pass }) },
    ];
  }
}

function endOf(day: string, unit: 'day' | 'week' | 'month'): number {
  const days = { day: 1, week: 7, month: 31 }[unit];
  return Date.parse(day) + days * 86_400_000;
}
