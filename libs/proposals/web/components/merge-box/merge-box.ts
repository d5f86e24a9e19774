import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import {
  Dialog,
  Field,
  I18n,
  Input,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import {
  PROPOSAL_LIMITS,
  type ProposalListItem,
  type ProposalView,
} from '@samrad/proposals/contract';
import { PLAIN_VIEW, type ListView } from '../../data/list-view';
import { ProposalStore } from '../../data/proposal.store';
import { ProposalsApi } from '../../data/proposals.api';

const MOST_SUPPORTED: ListView = { ...PLAIN_VIEW, order: 'supports' };

/** For moderators and officials: merges the proposal into another with a reason, and undoes it. */
@Component({
  selector: 'sr-merge-box',
  imports: [Dialog, Field, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-box.html',
})
export class MergeBox {
  private readonly api = inject(ProposalsApi);
  private readonly store = inject(ProposalStore);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly merging = viewChild.required<Dialog>('merging');
  private readonly unmerging = viewChild.required<Dialog>('unmerging');

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected readonly limits = PROPOSAL_LIMITS.mergeReason;
  protected readonly query = signal('');
  protected readonly reason = signal('');
  protected readonly short = signal(false);
  protected readonly missing = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly chosen = signal<ProposalView | null>(null);
  private readonly others = signal<readonly ProposalListItem[]>([]);

  protected readonly canMerge = computed(() => this.allows('merge'));
  protected readonly canUnmerge = computed(() => this.allows('unmerge'));
  protected readonly found = computed(() => {
    const words = this.query().trim().toLocaleLowerCase();
    return this.others().filter(
      ({ number, title }) =>
        words === String(number) || `${title}`.toLocaleLowerCase().includes(words),
    );
  });

  protected async openMerge(): Promise<void> {
    this.reset();
    this.merging().open();
    try {
      this.others.set(await this.standing());
    } catch (problem) {
      this.problem.set(problem);
    }
  }

  protected openUnmerge(): void {
    this.reset();
    this.unmerging().open();
  }

  protected async choose(number: string): Promise<void> {
    this.missing.set(false);
    this.chosen.set(number === '' ? null : await this.api.view(this.slug(), Number(number)));
  }

  protected async merge(): Promise<void> {
    const target = this.chosen();
    this.missing.set(target === null);
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

  /** Every proposal that stands, but this one. */
  private async standing(): Promise<ProposalListItem[]> {
    const items: ProposalListItem[] = [];
    let after: string | null = null;
    do {
      const page = await this.api.list(this.slug(), MOST_SUPPORTED, after);
      items.push(...page.items.filter(({ number }) => number !== this.proposal().number));
      after = page.next;
    } while (after !== null);
    return items;
  }

  private reset(): void {
    this.reason.set('');
    this.query.set('');
    this.chosen.set(null);
    this.problem.set(null);
    this.short.set(false);
    this.missing.set(false);
  }

  private allows(operation: 'merge' | 'unmerge'): boolean {
    return this.proposal().allowedOperations.includes(operation);
  }
}
