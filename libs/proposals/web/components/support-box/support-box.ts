import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { isBinding, type DialogueDetail } from '@samrad/dialogues/contract';
import { barOf } from '@samrad/dialogues/web';
import { Session } from '@samrad/people/web';
import {
  focusIfLost,
  Formats,
  Gable,
  I18n,
  NumPipe,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import type { ProposalOperation, ProposalView } from '@samrad/proposals/contract';

const UNDER_THE_ROOF: readonly ProposalOperation[] = ['support', 'withdraw-support', 'sign-in'];

/**
 * How many support a proposal, the button, and who sees it. The roof stands only where there is
 * something to do.
 */
@Component({
  selector: 'sr-support-box',
  imports: [Gable, NgTemplateOutlet, NumPipe, ProblemNote, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './support-box.html',
})
export class SupportBox {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly words = viewChild<ElementRef<HTMLElement>>('words');

  readonly proposal = input.required<ProposalView>();
  readonly dialogue = input.required<DialogueDetail>();
  /** What was refused the last time. */
  readonly problem = input<unknown>(null);
  /** True to give one's support, false to take it back. */
  readonly wished = output<boolean>();

  /** What is counted binds nobody below co-decide, and is always called so. */
  protected readonly advisory = computed(() => {
    const { level, imported } = this.dialogue();
    return !imported && !isBinding(level);
  });
  protected readonly barred = computed(
    () => barOf(this.dialogue(), this.session.me() !== null) !== null,
  );
  protected readonly canDo = computed(() =>
    UNDER_THE_ROOF.some((operation) => this.allows(operation)),
  );
  /** The button's label stays one button's: what it does is turned round, focus stays. */
  protected readonly offer = computed(() => {
    if (this.allows('support')) return 'give';
    return this.allows('withdraw-support') ? 'take-back' : null;
  });

  /** Where one’s own takes no new support, the button goes with what is taken back. */
  protected wish(give: boolean): void {
    this.wished.emit(give);
    focusIfLost(() => this.words()?.nativeElement, this.injector);
  }

  protected readonly until = computed(() => {
    const until = this.proposal().supportsUntil;
    // What closes at midnight is open to the day before.
    return until && this.formats.day(new Date(Date.parse(until) - 1));
  });

  protected readonly status = computed(() => (this.proposal().supported ? this.givenWords() : ''));

  private givenWords(): string {
    const { supportedThrough: number, supportedVersion: version } = this.proposal();
    if (version === null && number !== null) {
      return this.i18n.t('proposals.support.through', { number });
    }
    return version !== null && version < this.proposal().version
      ? this.i18n.t('proposals.support.earlier', { version, now: this.proposal().version })
      : this.i18n.t('proposals.support.given');
  }

  protected allows(operation: ProposalOperation): boolean {
    return this.proposal().allowedOperations.includes(operation);
  }

  protected readonly here = computed(() =>
    this.i18n.link('dialogues', this.dialogue().slug, 'proposals', this.proposal().number),
  );
}
