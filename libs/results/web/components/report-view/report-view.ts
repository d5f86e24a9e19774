import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isBinding, type DialogueDetail } from '@samrad/dialogues/contract';
import { Bar, Formats, I18n, TranslatePipe } from '@samrad/platform/web';
import type { ResultsReport, ResultTable } from '@samrad/results/contract';
import { DRAWN, ReportWords } from '../../data/report-words';
import { BarsPlot } from '../bars-plot/bars-plot';
import { ResultBlock } from '../result-block/result-block';
import { SharePlot } from '../share-plot/share-plot';
import { TimePlot } from '../time-plot/time-plot';

/** The figures that everybody may see: pictures, sentences, tables. */
@Component({
  selector: 'sr-report-view',
  imports: [Bar, BarsPlot, ResultBlock, RouterLink, SharePlot, TimePlot, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './report-view.html',
})
export class ReportView {
  protected readonly i18n = inject(I18n);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(ReportWords);

  readonly report = input.required<ResultsReport>();
  readonly dialogue = input.required<DialogueDetail>();

  protected readonly slug = computed(() => this.dialogue().slug);
  protected readonly tables = computed(() => this.report().tables);
  protected readonly time = computed(() => this.words.time(this.tables()));
  /** What there is something to see of, in the order of the page. */
  protected readonly shown = computed(() => {
    const { themes, places, ranking } = this.tables();
    const hasRanking = ranking.length > 0;
    const when: readonly (readonly [ResultTable, boolean])[] = [
      ['ranking', hasRanking],
      ['statement-results', this.statements().length > 0],
      ['participation', this.time() !== null],
      ['by-round', this.rounds().length > 1 && this.busiestRound() !== ''],
      ['themes', themes.length > 0],
      ['places', places.length > 0],
      ['support-levels', hasRanking],
      ['stances', this.stances().some(({ value }, i) => value !== 0 && i < 3)],
      ['pace', hasRanking && this.comments() > 0],
      ['spread', this.report().remarks.topTenth !== null],
      ['municipalities', !this.dialogue().imported],
      ['figures', true],
    ];
    return when.filter(([, shows]) => shows).map(([table]) => table);
  });
  protected readonly figures = computed(() =>
    this.words.figures(this.tables(), { readers: !this.dialogue().imported }),
  );
  protected readonly rounds = computed(() => this.words.rounds(this.report()));
  protected readonly municipalities = computed(() => this.words.municipalities(this.tables()));
  protected readonly municipalitiesSaid = computed(() => {
    const said = this.municipalities().length > 0 ? 'said' : 'none-said';
    return this.i18n.t(`results.municipalities.${said}`);
  });
  protected readonly hasReach = computed(() => this.ranking().some(({ share }) => share !== null));
  protected readonly busiestRound = computed(() => {
    const rounds = this.tables()['by-round'];
    const first = rounds[0];
    if (!first) return '';
    const { round, people } = rounds.reduce(
      (a, b) => ((b.people ?? 0) > (a.people ?? 0) ? b : a),
      first,
    );
    return !people ? '' : this.i18n.t('results.by-round.said', { round, people });
  });
  protected readonly spread = computed(() =>
    this.tables().spread.map(({ contributions, people }) =>
      this.words.bar(this.i18n.t(`results.spread.${contributions}`), people),
    ),
  );
  protected readonly spreadSaid = computed(() => {
    const share = this.report().remarks.topTenth;
    if (share === null) return '';
    return this.i18n.t('results.spread.said', { share: this.formats.percent(share) });
  });
  protected readonly comments = computed(() =>
    this.tables().stances.reduce((sum, row) => sum + row.comments, 0),
  );
  protected readonly stances = computed(() =>
    this.tables().stances.map(({ stance, comments }) =>
      this.words.bar(this.i18n.t(`results.stance.${stance}`), comments),
    ),
  );
  protected readonly stancesSaid = computed(() => {
    const count = (stance: string): number =>
      this.tables().stances.find((row) => row.stance === stance)?.comments ?? 0;
    return this.i18n.t('results.stances.said', {
      for: this.formats.number(count('for')),
      against: this.formats.number(count('against')),
    });
  });
  protected readonly pace = computed(() =>
    this.tables().pace.map(({ within, proposals }) =>
      this.words.bar(this.i18n.t(`results.pace.${within}`), proposals),
    ),
  );
  protected readonly paceSaid = computed(() => {
    const hours = this.report().remarks.medianHours;
    if (hours === null) return this.i18n.t('results.pace.none-said');
    return this.i18n.t('results.pace.said', { hours: Math.max(1, Math.ceil(hours)) });
  });
  protected readonly levels = computed(() =>
    this.tables()['support-levels'].map(({ supports: band, proposals }) =>
      this.words.bar(this.i18n.t('results.support-levels.band', { band }), proposals),
    ),
  );
  protected readonly levelsSaid = computed(() => {
    const none = this.tables()['support-levels'].find((row) => row.supports === '0');
    const all = this.report().remarks.proposals;
    return this.i18n.t('results.support-levels.said', { none: none?.proposals ?? 0, all });
  });
  protected readonly ranking = computed(() => this.words.ranking(this.tables(), this.slug()));
  protected readonly rankingSaid = computed(() => {
    const first = this.tables().ranking[0];
    if (!first || first.total === 0) return '';
    const { title, total } = first;
    return this.i18n.t('results.ranking.said', { title, total });
  });
  protected readonly rankingMeans = computed(() => {
    const { level, decidedBy } = this.dialogue();
    const key = isBinding(level) ? 'results.ranking.binding' : 'results.ranking.advisory';
    return this.i18n.t(key, { decides: decidedBy });
  });
  protected readonly rankingFirst = computed(() => {
    const all = this.report().remarks.proposals;
    if (all <= DRAWN) return '';
    return this.i18n.t('results.ranking.first', { shown: DRAWN, all });
  });
  protected readonly statements = computed(() =>
    this.tables()
      ['statement-results'].slice(0, DRAWN)
      .map((row) => ({
        ...row,
        parts: this.words.statement(row),
      })),
  );
  protected readonly statementsSaid = computed(() =>
    this.i18n.t('results.statement-results.said', {
      shown: this.statements().length,
      all: this.report().remarks.statements,
    }),
  );
  protected readonly themes = computed(() =>
    this.tables().themes.map(({ theme, proposals }) =>
      this.words.bar(theme ?? this.i18n.t('results.themes.none'), proposals),
    ),
  );
  protected readonly themesSaid = computed(() => {
    const theme = this.tables().themes[0]?.theme;
    return theme ? this.i18n.t('results.themes.said', { theme }) : '';
  });
  protected readonly places = computed(() =>
    this.tables().places.map(({ municipality, proposals }) => {
      const name = municipality && this.i18n.t(`platform.municipality.${municipality}`);
      return this.words.bar(name ?? this.i18n.t('results.places.none'), proposals);
    }),
  );

  protected shows(table: ResultTable): boolean {
    return this.shown().includes(table);
  }
}
