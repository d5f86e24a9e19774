import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import {
  Dialog,
  Field,
  I18n,
  Icon,
  Input,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { PROPOSAL_LIMITS, type ProposalView } from '@samrad/proposals/contract';
import { paragraphsOf } from '../../data/paragraphs';
import { ProposalStore } from '../../data/proposal.store';
import { ProposalsApi } from '../../data/proposals.api';
import { MergeTarget } from '../merge-target/merge-target';

/** For moderators and officials: merges the proposal into another with a reason, and undoes it. */
@Component({
  selector: 'sr-merge-box',
  imports: [
    ...[Dialog, Field, Icon, Input, MergeTarget, NgTemplateOutlet, ProblemNote, TranslatePipe],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-box.html',
})
export class MergeBox {
  private readonly api = inject(ProposalsApi);
  private readonly store = inject(ProposalStore);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly injector = inject(Injector);
  private readonly merging = viewChild.required<Dialog>('merging');
  private readonly unmerging = viewChild.required<Dialog>('unmerging');

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected readonly limits = PROPOSAL_LIMITS.mergeReason;
  protected readonly reason = signal('');
  protected readonly short = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly seeking = signal(false);
  /** The number that was chosen, and what stands for it. */
  protected readonly picked = signal<number | null>(null);
  protected readonly chosen = signal<ProposalView | null>(null);
  /** Why nothing can be merged into what was chosen. */
  protected readonly wrong = signal('');

  protected readonly canMerge = computed(() => this.allows('merge'));
  protected readonly canUnmerge = computed(() => this.allows('unmerge'));

  /** How each of the two dialogs ends: with a reason, and its own word for yes. */
  protected readonly endings = {
    merge: { yes: 'proposals.merge.yes', act: () => this.merge() },
    unmerge: { yes: 'proposals.unmerge.yes', act: () => this.unmerge() },
  };

  /** What goes and what stays, side by side. */
  protected halves(target: ProposalView): { said: string; of: ProposalView }[] {
    return [
      { said: 'proposals.merge.goes', of: this.proposal() },
      { said: 'proposals.merge.stays', of: target },
    ];
  }

  protected close(): void {
    this.merging().close();
    this.unmerging().close();
  }

  protected paragraphs({ body }: ProposalView): string[] {
    return paragraphsOf(body ?? '');
  }

  protected openMerge(): void {
    this.reset();
    this.seeking.set(true);
    // Drawn first: the search field is what the dialog begins with.
    afterNextRender(() => this.merging().open(), { injector: this.injector });
  }

  protected openUnmerge(): void {
    this.reset();
    this.unmerging().open();
  }

  protected async choose(number: number | null): Promise<void> {
    this.picked.set(number);
    this.chosen.set(null);
    this.wrong.set('');
    if (number === null) return;
    try {
      const standing = await this.standing(number);
      if (number !== this.picked()) return;
      const isOwn = standing.number === this.proposal().number;
      if (isOwn) this.wrong.set(this.i18n.t('proposals.merge.already', { number }));
      else this.chosen.set(standing);
    } catch (problem) {
      this.problem.set(problem);
    }
  }

  protected async merge(): Promise<void> {
    const target = this.chosen();
    if (target === null && this.wrong() === '') {
      this.wrong.set(this.i18n.t('proposals.merge.choose'));
    }
    if (target === null) return;
    await this.send(this.merging(), 'proposals.merge.done', (reason) =>
      this.api.merge(this.slug(), target.number, { sources: [this.proposal().number], reason }),
    );
  }

  protected unmerge(): Promise<void> {
    return this.send(this.unmerging(), 'proposals.unmerge.done', (reason) =>
      this.api.unmerge(this.slug(), this.proposal().number, { reason }),
    );
  }

  private async send(
    dialog: Dialog,
    done: 'proposals.merge.done' | 'proposals.unmerge.done',
    work: (reason: string) => Promise<unknown>,
  ): Promise<void> {
    const reason = this.reason().trim();
    this.short.set(reason.length < this.limits.least);
    if (this.short() || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work(reason);
      await this.store.reload();
      this.toaster.show(this.i18n.t(done));
      dialog.close();
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }

  /** The proposal, or what it was merged into. */
  private async standing(number: number): Promise<ProposalView> {
    const view = await this.api.view(this.slug(), number);
    return view.merge === null ? view : this.standing(view.merge.number);
  }

  private reset(): void {
    this.reason.set('');
    this.picked.set(null);
    this.chosen.set(null);
    this.wrong.set('');
    this.problem.set(null);
    this.short.set(false);
  }

  private allows(operation: 'merge' | 'unmerge'): boolean {
    return this.proposal().allowedOperations.includes(operation);
  }
}
