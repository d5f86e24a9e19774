import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { ProposalStore } from '../../data/proposal.store';

/** Follows a proposal and stops; says what following is for. */
@Component({
  selector: 'sr-follow-button',
  imports: [ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack near small">
    <p>
      <button
        type="button"
        class="btn small"
        [attr.aria-disabled]="busy() ? 'true' : null"
        (click)="turn()"
      >
        {{ (following() ? 'proposals.follow.on' : 'proposals.follow.off') | t }}
      </button>
    </p>
    <sr-problem-note [problem]="problem()" />
    <p class="quiet">{{ 'proposals.follow.why' | t }}</p>
  </div>`,
})
export class FollowButton {
  private readonly store = inject(ProposalStore);

  readonly following = input.required<boolean>();
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly wished = computed(() => !this.following());

  protected async turn(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.store.follow(this.wished());
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
