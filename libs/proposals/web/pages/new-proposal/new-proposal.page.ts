import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
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
import { ProposalForm, type ProposalText } from '../../components/proposal-form/proposal-form';
import { SimilarProposals } from '../../components/similar-proposals/similar-proposals';
import { proposalPlace } from '../../data/proposal-draft';
import { ProposalsApi } from '../../data/proposals.api';

/** Puts forward a proposal, and says what happens with it then. */
@Component({
  selector: 'sr-new-proposal-page',
  imports: [
    DayPipe,
    DialogueCrumbs,
    Note,
    ProposalForm,
    RouterLink,
    SimilarProposals,
    TranslatePipe,
  ],
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

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();

  protected readonly place = computed(() => proposalPlace(this.slug()));
  protected readonly sending = signal(false);
  protected readonly words = signal('');
  protected readonly problem = signal<unknown>(null);
  protected readonly allowed = computed(() =>
    this.dialogue().allowedOperations.includes('submit-proposal'),
  );
  /** A round takes proposals, so it is the session that is missing. */
  protected readonly open = computed(() =>
    this.dialogue().rounds.some(({ kind, state }) => kind === 'proposals' && state === 'open'),
  );
  protected readonly here = computed(() =>
    this.i18n.link('dialogues', this.slug(), 'proposals', 'new'),
  );

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('proposals.new.title') }));
  }

  protected async send(text: ProposalText): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const language = traitsOf(this.i18n.lang()).texts;
      const { number } = await this.api.submit(this.slug(), { ...text, language });
      this.drafts.forget(this.place());
      this.toaster.show(this.receipt());
      await this.router.navigateByUrl(
        this.i18n.link('dialogues', this.slug(), 'proposals', number),
      );
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.sending.set(false);
    }
  }

  private receipt(): string {
    const due = this.dialogue().answerDue;
    return due
      ? this.i18n.t('proposals.new.receipt', { day: this.formats.day(due) })
      : this.i18n.t('proposals.new.receipt-plain');
  }
}
