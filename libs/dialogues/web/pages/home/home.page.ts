import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueSummary } from '@samrad/dialogues/contract';
import {
  Empty,
  type Fact,
  Facts,
  Formats,
  I18n,
  PageHead,
  Tag,
  TranslatePipe,
} from '@samrad/platform/web';
import { BarNote } from '../../components/bar-note/bar-note';
import { DialogueAction } from '../../components/dialogue-action/dialogue-action';
import { DialogueRows } from '../../components/dialogue-rows/dialogue-rows';
import { Session } from '@samrad/people/web';
import { barOf } from '../../data/bar-of';
import { lastMoment } from '../../data/last-moment';
import { DialogueWords } from '../../data/dialogue-words';
import type { Home } from '../../data/load-home';

/** What is open now, what it can change, how long it lasts, and one button. */
@Component({
  selector: 'sr-home-page',
  imports: [BarNote, DialogueAction, DialogueRows, Empty, Facts, RouterLink, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.page.html',
})
export class HomePage {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(DialogueWords);
  private readonly session = inject(Session);
  readonly home = input.required<Home>();

  /** Those in which something can be done now; what is paused comes after them. */
  protected readonly count = computed(() => {
    const { totals, paused } = this.home().open;
    return totals.open - paused;
  });
  protected readonly first = computed(() =>
    this.count() > 0 ? (this.home().open.items[0] ?? null) : null,
  );
  /** The button would lead to a refusal, so there is no roof. */
  protected readonly barred = computed(() => {
    const { first } = this.home();
    return first !== null && barOf(first, this.session.me() !== null) !== null;
  });
  private readonly others = computed(() => this.home().open.items.slice(this.first() ? 1 : 0));
  protected readonly more = computed(() => this.others().filter((each) => !isPaused(each)));
  /** They are not counted among the open ones, and do not stand among them either. */
  protected readonly paused = computed(() => this.others().filter(isPaused));
  protected readonly level = computed(() => {
    const first = this.first();
    return first ? this.words.level(first.level) : '';
  });

  protected readonly facts = computed<readonly Fact[]>(() => {
    const first = this.first();
    if (!first) return [];
    const until = this.words.nextDate(first);
    const closesAt = first.now.step === 'open' ? first.now.closesAt : null;
    const soFar = this.words.soFar(first);
    return [
      ...(until ? [{ ...until, note: closesAt ? this.formats.left(closesAt) : undefined }] : []),
      { term: this.i18n.t('dialogues.fact.decides'), value: first.decidedBy },
      ...(first.answerDue
        ? [
            {
              term: this.i18n.t('dialogues.fact.answer-you'),
              value: this.formats.day(lastMoment(first.answerDue)),
            },
          ]
        : []),
      ...(soFar ? [soFar] : []),
    ];
  });

  constructor() {
    inject(PageHead).set(() => ({
      title: this.i18n.t('dialogues.home.title'),
      description: this.i18n.t('dialogues.home.description'),
    }));
  }
}

function isPaused({ now }: DialogueSummary): boolean {
  return now.step === 'paused';
}
