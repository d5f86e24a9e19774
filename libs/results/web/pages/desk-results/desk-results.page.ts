import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import { DayPipe, Formats, I18n, PageHead, TranslatePipe } from '@samrad/platform/web';
import type { HiddenRow, ResultsReport } from '@samrad/results/contract';
import { BarsPlot } from '../../components/bars-plot/bars-plot';
import { ReportView } from '../../components/report-view/report-view';
import { ResultBlock } from '../../components/result-block/result-block';
import { DRAWN, ReportWords } from '../../data/report-words';
import { TableWords } from '../../data/table-words';

/** What a dialogue has come to, for those who answer it: what waits for an answer stands first. */
@Component({
  selector: 'sr-desk-results-page',
  imports: [BarsPlot, DayPipe, DialogueCrumbs, ReportView, ResultBlock, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './desk-results.page.html',
})
export class DeskResultsPage {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(ReportWords);
  private readonly tableWords = inject(TableWords);

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly report = input.required<ResultsReport>();

  protected readonly readAt = computed(() =>
    this.i18n.t('results.read-at', { when: this.formats.when(this.report().readAt) }),
  );
  protected readonly waiting = computed(() => this.report().tables.unanswered ?? []);
  protected readonly waitingFirst = computed(() => this.waiting().slice(0, DRAWN));
  protected readonly waitingSaid = computed(() => {
    const none = this.report().tables.pace.find(({ within }) => within === 'none');
    return this.i18n.t('results.unanswered.said', { count: none?.proposals ?? 0 });
  });
  protected readonly hidden = computed(() => this.report().tables.hidden ?? []);
  protected readonly hiddenBars = computed(() =>
    this.hidden().map((row) => {
      const { rule } = row;
      const key = `moderation.rule.${rule}`;
      return this.words.bar(this.i18n.has(key) ? this.i18n.t(key) : rule, postsOf(row));
    }),
  );
  protected readonly hiddenSaid = computed(() =>
    this.i18n.t('results.hidden.said', {
      count: this.hidden().reduce((sum, row) => sum + postsOf(row), 0),
    }),
  );
  protected readonly voices = computed(() => this.report().tables['missing-voices'] ?? []);
  /** Empty when none of them can be shown. */
  protected readonly voiceBars = computed(() => {
    if (this.voices().every(({ people }) => people === null)) return [];
    return this.voices().map(({ municipality, rate, verdict }) => {
      const bar = this.words.bar(this.tableWords.municipality(municipality), rate);
      if (rate === null) return bar;
      return { ...bar, text: `${bar.text} · ${this.i18n.t(`results.verdict.${verdict}`)}` };
    });
  });
  protected readonly voicesSaid = computed(() => {
    if (this.voiceBars().length === 0) return this.i18n.t('results.missing-voices.none-said');
    return this.i18n.t('results.missing-voices.said', {
      count: this.voices().filter(({ verdict }) => verdict === 'low').length,
    });
  });

  constructor() {
    inject(PageHead).set(() => ({
      title: `${this.i18n.t('results.desk.title')}: ${this.dialogue().question}`,
      description: this.i18n.t('results.desk.lead'),
    }));
  }
}

function postsOf({ comments, proposals, statements }: HiddenRow): number {
  return comments + proposals + statements;
}
