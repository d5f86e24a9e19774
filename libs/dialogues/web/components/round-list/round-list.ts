import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  Injector,
  input,
  model,
} from '@angular/core';
import {
  DIALOGUE_LIMITS,
  OFFERED_ROUND_KINDS,
  type Level,
  type RoundKind,
} from '@samrad/dialogues/contract';
import { Field, Icon, Input, TranslatePipe } from '@samrad/platform/web';
import { EMPTY_ROUND, type RoundDraft } from '../../data/dialogue-draft';
import { DialogueWords } from '../../data/dialogue-words';
import { controlOf, type DraftErrors } from '../../data/draft-errors';

/** The rounds of a dialogue that is being made, each with its kind and its times. */
@Component({
  selector: 'sr-round-list',
  imports: [Field, Icon, Input, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-list.html',
})
export class RoundList {
  private readonly host: ElementRef<HTMLElement> = inject(ElementRef);
  private readonly injector = inject(Injector);
  private readonly words = inject(DialogueWords);

  readonly errors = input.required<DraftErrors>();
  /** So many of the first have begun and stand as they are. */
  readonly begun = input(0);
  readonly level = input.required<Level | null>();
  readonly rounds = model.required<readonly RoundDraft[]>();

  protected readonly kinds = OFFERED_ROUND_KINDS;
  protected readonly most = DIALOGUE_LIMITS.rounds.most;
  protected readonly controlOf = controlOf;

  protected nameOf(kind: RoundKind): string {
    return this.words.kind(kind, this.level() ?? 'inform');
  }

  protected change(index: number, change: Partial<RoundDraft>): void {
    this.rounds.update((rounds) =>
      rounds.map((round, i) => (i === index ? { ...round, ...change } : round)),
    );
  }

  protected choose(index: number, value: string): void {
    const kind = OFFERED_ROUND_KINDS.find((each) => each === value);
    if (kind) this.change(index, { kind });
  }

  /** A new round begins, as a suggestion, when the one before it closes. */
  protected add(): void {
    const opens = this.rounds().at(-1)?.closes ?? '';
    this.rounds.update((rounds) => [...rounds, { ...EMPTY_ROUND, kind: 'discussion', opens }]);
    this.focus(this.rounds().length - 1);
  }

  protected remove(index: number): void {
    this.rounds.update((rounds) => rounds.toSpliced(index, 1));
    this.focus(Math.max(0, index - 1));
  }

  private focus(index: number): void {
    const look = (): void =>
      this.host.nativeElement.querySelector<HTMLElement>(`#rounds-${index}-kind`)?.focus();
    afterNextRender(look, { injector: this.injector });
  }
}
