import {
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
import { DialogueCrumbs } from '@samrad/dialogues/web';
import {
  DraftStore,
  I18n,
  Note,
  PageHead,
  ProblemError,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';
import { ProposalForm, type ProposalText } from '../../components/proposal-form/proposal-form';
import { paragraphsOf } from '../../data/paragraphs';
import { proposalPlace } from '../../data/proposal-draft';
import { ProposalsApi } from '../../data/proposals.api';

/** The author changes a proposal. A version that came between is shown, never overwritten unseen. */
@Component({
  selector: 'sr-edit-proposal-page',
  imports: [DialogueCrumbs, Note, ProposalForm, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './edit-proposal.page.html',
})
export class EditProposalPage {
  private readonly api = inject(ProposalsApi);
  private readonly drafts = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly i18n = inject(I18n);

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly proposal = input.required<ProposalView>();

  /** What an edit is made of: the version that was read, or the later one that was shown. */
  protected readonly base = linkedSignal(() => this.proposal());
  protected readonly sending = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly place = computed(() => proposalPlace(this.slug(), this.proposal().number));
  protected readonly initial = computed<ProposalText>(() => ({
    title: this.proposal().title ?? '',
    body: this.proposal().body ?? '',
  }));
  protected readonly allowed = computed(() => this.base().allowedOperations.includes('edit'));
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
    inject(PageHead).set(() => ({ title: this.i18n.t('proposals.edit.title') }));
  }

  protected async send(text: ProposalText): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    const { number } = this.proposal();
    try {
      const { version } = this.base();
      await this.api.edit(this.slug(), number, { ...text, version });
      this.drafts.forget(this.place());
      this.toaster.show(this.i18n.t('proposals.edit.receipt'));
      await this.router.navigateByUrl(this.back());
    } catch (problem) {
      if (isConflict(problem)) this.base.set(await this.api.view(this.slug(), number));
      this.problem.set(problem);
    } finally {
      this.sending.set(false);
    }
  }
}

function isConflict(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === 'proposals.version-conflict';
}
