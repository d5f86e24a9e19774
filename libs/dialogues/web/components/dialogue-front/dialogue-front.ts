import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { isLanguage } from '@samrad/platform/contract';
import { isBinding, type DialogueDetail, type DialogueOperation } from '@samrad/dialogues/contract';
import {
  CanList,
  Note,
  Formats,
  I18n,
  Rounds,
  type RoundStep,
  Tag,
  traitsOf,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueWords } from '../../data/dialogue-words';
import { lastMoment } from '../../data/last-moment';
import { barOf } from '../../data/bar-of';
import { BarNote } from '../bar-note/bar-note';
import { DialogueAction } from '../dialogue-action/dialogue-action';
import { DialogueCrumbs } from '../dialogue-crumbs/dialogue-crumbs';
import { DialogueFacts } from '../dialogue-facts/dialogue-facts';
import { DialogueWaiting } from '../dialogue-waiting/dialogue-waiting';
import { RoundHistory } from '../round-history/round-history';

/** Characters one reads in a minute, about. */
const READ_IN_A_MINUTE = 1_000;
/** What those who host can do with the dialogue itself, each on a page of the desk. */
const STAFF: readonly (readonly [DialogueOperation, string])[] = [
  ['change-dialogue', 'edit'],
  ['change-dialogue', 'categories'],
  ['make-codes', 'codes'],
  ['invite-hosts', 'hosts'],
];
const STEP = { coming: 'coming', open: 'now', paused: 'paused', closed: 'done' } as const;

/** A dialogue's front page but for the lists of other subjects, which are its content. */
@Component({
  selector: 'sr-dialogue-front',
  imports: [
    BarNote,
    CanList,
    Note,
    DialogueAction,
    DialogueCrumbs,
    DialogueFacts,
    DialogueWaiting,
    RoundHistory,
    RouterLink,
    Rounds,
    Tag,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialogue-front.html',
})
export class DialogueFront {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly words = inject(DialogueWords);

  readonly dialogue = input.required<DialogueDetail>();
  readonly signedIn = input(false);

  /** Nothing to do for this reader, and so no roof. */
  protected readonly barred = computed(() => barOf(this.dialogue(), this.signedIn()) !== null);
  protected readonly tag = computed(() => this.words.state(this.dialogue()));
  protected readonly minutes = computed(() =>
    Math.max(1, Math.round(this.dialogue().background.length / READ_IN_A_MINUTE)),
  );
  protected readonly background = computed(() =>
    this.dialogue()
      .background.split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== ''),
  );

  /** The dialogue's other languages in which the interface can be read too. */
  protected readonly translations = computed(() =>
    this.dialogue()
      .languages.filter((language) => language !== this.dialogue().language)
      .filter(isLanguage)
      .map((code) => ({ code, link: `/${code}/dialogues/${this.dialogue().slug}` })),
  );

  /** Which language the text is in, when it is not the page's. */
  protected readonly foreign = computed(() => {
    const { language } = this.dialogue();
    return language === traitsOf(this.i18n.lang()).texts ? null : this.formats.language(language);
  });

  protected readonly steps = computed<readonly RoundStep[]>(() => {
    const { rounds, level, answerDue, state } = this.dialogue();
    const steps = rounds.map((round) => ({
      name: this.words.kind(round.kind, level),
      when: this.formats.range(round.opensAt, lastMoment(round.closesAt)),
      state: STEP[round.state],
    }));
    if (!answerDue || rounds.some((round) => round.kind === 'answer')) return steps;
    const answer = {
      name: this.i18n.t('dialogues.kind.answer'),
      when: this.i18n.t('dialogues.fact.at-the-latest', {
        day: this.formats.day(lastMoment(answerDue)),
      }),
      state: state === 'closed' ? ('now' as const) : ('coming' as const),
    };
    return [...steps, answer];
  });

  /** That nothing can be influenced, or that what is counted binds nobody. */
  protected readonly levelNote = computed(() => {
    const { level, imported, rounds } = this.dialogue();
    if (imported) return '';
    if (level === 'inform') return this.i18n.t('dialogues.note.inform');
    const counted = rounds.some((round) => round.kind !== 'answer' && round.kind !== 'discussion');
    return counted && !isBinding(level) ? this.i18n.t('dialogues.note.advisory') : '';
  });

  protected readonly staffLinks = computed(() => {
    const { slug, allowedOperations } = this.dialogue();
    return STAFF.filter(([operation]) => allowedOperations.includes(operation)).map(([, page]) => ({
      to: this.i18n.link('desk', 'dialogues', slug, page),
      label: this.i18n.t(`dialogues.staff.${page}`),
    }));
  });
}
