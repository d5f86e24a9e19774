import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { BarNote, barOf, DialogueCrumbs, liveDialogue } from '@samrad/dialogues/web';
import { Session } from '@samrad/people/web';
import {
  DayPipe,
  DraftStore,
  Formats,
  I18n,
  Note,
  PageHead,
  Toaster,
  traitsOf,
  TranslatePipe,
} from '@samrad/platform/web';
import type { ProposalReceipt, SubmitProposalRequest } from '@samrad/proposals/contract';
import { ProposalForm } from '../../components/proposal-form/proposal-form';
import { SimilarProposals } from '../../components/similar-proposals/similar-proposals';
import { offeredCategories } from '../../data/offered-categories';
import { proposalPlace, requestOf, type ProposalContent } from '../../data/proposal-draft';
import { ProposalSending, type Send } from '../../data/proposal-sending';
import { ProposalsApi } from '../../data/proposals.api';

/** Puts forward a proposal, and says what happens with it then. */
@Component({
  selector: 'sr-new-proposal-page',
  imports: [
    BarNote,
    DayPipe,
    DialogueCrumbs,
    Note,
    ProposalForm,
    RouterLink,
    SimilarProposals,
    TranslatePipe,
  ],
  providers: [ProposalSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './new-proposal.page.html',
})
export class NewProposalPage {
  private readonly api = inject(ProposalsApi);
  private readonly drafts = inject(DraftStore);
  private readonly formats = inject(Formats);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);
  protected readonly session = inject(Session);

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();

  protected readonly place = computed(() => proposalPlace(this.slug()));
  protected readonly dialogueNow = liveDialogue(this.dialogue);
  protected readonly sending = inject(ProposalSending);
  protected readonly words = signal('');
  private readonly post: Send = (request, key) =>
    this.api.submit(this.slug(), request as SubmitProposalRequest, key);
  protected readonly allowed = computed(() =>
    this.dialogueNow().allowedOperations.includes('submit-proposal'),
  );
  protected readonly categories = offeredCategories({
    slug: this.slug,
    wanted: this.allowed,
    problem: this.sending.problem,
  });
  /** Once there, the form stays: what is being written is not taken away when a round closes. */
  protected readonly writes = linkedSignal<boolean, boolean>({
    source: this.allowed,
    computation: (now, before) => now || (before?.value ?? false),
  });
  protected readonly barred = computed(
    () => barOf(this.dialogueNow(), this.session.me() !== null) !== null,
  );
  /** A round takes proposals, so it is the session or the reader’s admission that is missing. */
  protected readonly open = computed(() =>
    this.dialogueNow().rounds.some(({ kind, state }) => kind === 'proposals' && state === 'open'),
  );
  protected readonly here = computed(() =>
    this.i18n.link('dialogues', this.slug(), 'proposals', 'new'),
  );

  constructor() {
    afterNextRender(async () => this.arrived(await this.sending.resume(this.place(), this.post)));
    inject(PageHead).set(() => ({ title: this.i18n.t('proposals.new.title') }));
  }

  protected async send(content: ProposalContent): Promise<void> {
    const language = traitsOf(this.i18n.lang()).texts;
    const request = { ...requestOf(content), language };
    await this.arrived(await this.sending.send(this.place(), request, this.post));
  }

  private async arrived(receipt: ProposalReceipt | null): Promise<void> {
    if (receipt === null) return;
    this.drafts.forget(this.place());
    this.toaster.show(this.receipt());
    await this.router.navigateByUrl(
      this.i18n.link('dialogues', this.slug(), 'proposals', receipt.number),
    );
  }

  private receipt(): string {
    const due = this.dialogue().answerDue;
    return due
      ? this.i18n.t('proposals.new.receipt', { day: this.formats.day(due) })
      : this.i18n.t('proposals.new.receipt-plain');
  }
}
