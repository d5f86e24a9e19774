import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  DIALOGUE_LIMITS,
  type DialogueDetail,
  type RoundChange,
  type RoundWire,
} from '@samrad/dialogues/contract';
import type { FieldError } from '@samrad/platform/contract';
import {
  Dialog,
  Field,
  FormErrors,
  I18n,
  Input,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { DialogueWords } from '../../data/dialogue-words';
import { DialoguesApi } from '../../data/dialogues.api';
import { lastMoment } from '../../data/last-moment';
import { toInstant, toLocal } from '../../data/local-time';

/** Changes one round by hand: what it leads to, until when, and why. */
@Component({
  selector: 'sr-change-round',
  imports: [Dialog, Field, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-round.html',
})
export class ChangeRound {
  private readonly api = inject(DialoguesApi);
  private readonly i18n = inject(I18n);
  private readonly words = inject(DialogueWords);
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly dialog = viewChild.required<Dialog>('dialog');

  readonly dialogue = input.required<DialogueDetail>();
  readonly round = input.required<RoundWire>();
  readonly change = input.required<RoundChange>();
  readonly done = output<RoundChange>();
  readonly closed = output();

  protected readonly limits = DIALOGUE_LIMITS.roundReason;
  /** A half-written reason stays with the round and the change it is about. */
  private readonly subject = computed(() => `${this.round().id} ${this.change()}`);
  protected readonly reason = linkedSignal({ source: this.subject, computation: () => '' });
  protected readonly closes = linkedSignal({
    source: this.subject,
    computation: () => toLocal(new Date(this.round().closesAt)),
  });
  protected readonly answer = linkedSignal({ source: this.subject, computation: () => '' });
  protected readonly sending = signal(false);
  protected readonly errors = new FormErrors('dialogues', {
    closesAt: 'round-closes',
    answerDue: 'round-answer',
    reason: 'round-reason',
  });

  private readonly kind = computed(() => this.words.kind(this.round().kind, this.dialogue().level));
  protected readonly heading = computed(() =>
    this.i18n.t(`dialogues.rounds.heading.${this.change()}`, { kind: this.kind() }),
  );
  protected readonly effect = computed(() =>
    this.i18n.t(`dialogues.rounds.effect.${this.change()}`, {
      moment: this.words.moment(this.round().closesAt),
    }),
  );
  protected readonly promised = computed(() => {
    const due = this.dialogue().answerDue;
    return due === null ? '' : this.words.moment(lastMoment(due));
  });
  /** The round would be open when the answer is due: a new day is asked for. */
  protected readonly passesAnswer = computed(() => {
    const [until, due] = [toInstant(this.closes()), this.dialogue().answerDue];
    return until !== null && due !== null && Date.parse(until) > Date.parse(due);
  });

  open(): void {
    this.errors.clear();
    this.dialog().open();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending()) return;
    const wrong = this.mistakes();
    this.errors.set(wrong);
    if (wrong.length > 0) return this.toMistake();
    this.sending.set(true);
    try {
      await this.api.changeRound(this.dialogue().slug, this.round().id, this.request());
      this.dialog().close();
      this.done.emit(this.change());
      this.reason.set('');
    } catch (problem) {
      this.errors.take(problem);
      this.toMistake();
    } finally {
      this.sending.set(false);
    }
  }

  private request() {
    const [change, reason] = [this.change(), this.reason().trim()];
    if (change !== 'extend') return { change, reason };
    const closesAt = toInstant(this.closes()) ?? '';
    const answerDue = this.passesAnswer() ? toInstant(this.answer()) : null;
    return { change, reason, closesAt, ...(answerDue !== null && { answerDue }) };
  }

  private mistakes(): FieldError[] {
    const { least, most } = this.limits;
    const length = this.reason().trim().length;
    const extends_ = this.change() === 'extend';
    return [
      ...(extends_ && toInstant(this.closes()) === null
        ? [{ field: 'closesAt', code: 'required' }]
        : []),
      ...(extends_ && this.passesAnswer() && toInstant(this.answer()) === null
        ? [{ field: 'answerDue', code: 'required' }]
        : []),
      ...(length < least ? [{ field: 'reason', code: 'too-short', params: { least } }] : []),
      ...(length > most ? [{ field: 'reason', code: 'too-long', params: { most } }] : []),
    ];
  }

  private toMistake(): void {
    const [first] = this.errors.list();
    if (!first) return;
    this.host.nativeElement.querySelector<HTMLElement>(`#${first.id}`)?.focus();
  }
}
