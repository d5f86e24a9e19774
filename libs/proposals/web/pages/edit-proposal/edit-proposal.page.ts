import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { BarNote, barOf, DialogueCrumbs, liveDialogue } from '@samrad/dialogues/web';
import { Session } from '@samrad/people/web';
import {
  DraftStore,
  I18n,
  Note,
  PageHead,
  ProblemError,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import type {
  EditProposalRequest,
  ProposalReceipt,
  ProposalView,
} from '@samrad/proposals/contract';
import { ProposalForm } from '../../components/proposal-form/proposal-form';
import { offeredCategories } from '../../data/offered-categories';
import { paragraphsOf } from '../../data/paragraphs';
import {
  contentOf,
  proposalPlace,
  requestOf,
  type ProposalContent,
} from '../../data/proposal-draft';
import { ProposalSending, type Send } from '../../data/proposal-sending';
import { ProposalsApi } from '../../data/proposals.api';

/** The author changes a proposal. A version that came between is shown, never overwritten unseen. */
@Component({
  selector: 'sr-edit-proposal-page',
  imports: [BarNote, DialogueCrumbs, Note, ProposalForm, RouterLink, TranslatePipe],
  providers: [ProposalSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './edit-proposal.page.html',
})
export class EditProposalPage {
  private readonly api = inject(ProposalsApi);
  private readonly drafts = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);
  private readonly session = inject(Session);

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly proposal = input.required<ProposalView>();

  /** What an edit is made of: the version that was read, or the later one that was shown. */
  protected readonly base = linkedSignal(() => this.proposal());
  protected readonly dialogueNow = liveDialogue(this.dialogue);
  protected readonly sending = inject(ProposalSending);
  protected readonly place = computed(() => proposalPlace(this.slug(), this.proposal().number));
  protected readonly initial = computed(() => contentOf(this.proposal()));
  protected readonly allowed = computed(() => this.base().allowedOperations.includes('edit'));
  /** What keeps the reader from taking part is told before what keeps them from this proposal. */
  protected readonly barred = computed(
    () => barOf(this.dialogueNow(), this.session.me() !== null) !== null,
  );
  protected readonly categories = offeredCategories({
    slug: this.slug,
    wanted: this.allowed,
    problem: this.sending.problem,
  });
  /** The text that came between; null when none did. */
  protected readonly between = computed(() => {
    const base = this.base();
    if (base.version === this.proposal().version) return null;
    return { title: base.title, paragraphs: paragraphsOf(base.body ?? '') };
  });
  protected readonly back = computed(() =>
    this.i18n.link('dialogues', this.slug(), 'proposals', this.proposal().number),
  );

  constructor() {
    afterNextRender(async () => this.arrived(await this.sending.resume(this.place(), this.put)));
    inject(PageHead).set(() => ({ title: this.i18n.t('proposals.edit.title') }));
  }

  protected async send(content: ProposalContent): Promise<void> {
    const request = { ...requestOf(content), version: this.base().version };
    await this.arrived(await this.sending.send(this.place(), request, this.put));
  }

  private readonly put: Send = async (request, key) => {
    const { number } = this.proposal();
    try {
      return await this.api.edit(this.slug(), number, request as EditProposalRequest, key);
    } catch (problem) {
      if (isConflict(problem)) this.base.set(await this.api.view(this.slug(), number));
      throw problem;
    }
  };

  private async arrived(receipt: ProposalReceipt | null): Promise<void> {
    if (receipt === null) return;
    this.drafts.forget(this.place());
    this.toaster.show(this.i18n.t('proposals.edit.receipt'));
    await this.router.navigateByUrl(this.back());
  }
}

function isConflict(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === 'proposals.version-conflict';
}
