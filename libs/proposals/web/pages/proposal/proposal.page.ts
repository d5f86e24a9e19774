import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs, liveDialogue } from '@samrad/dialogues/web';
import { type ActedPost, HiddenNotice, PostActions, Thread } from '@samrad/discussion/web';
import {
  DayPipe,
  Dialog,
  focusIfLost,
  I18n,
  Note,
  NumPipe,
  PageHead,
  Pill,
  ProblemNote,
  StoredPicture,
  Tag,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import type { ProposalOperation, ProposalView } from '@samrad/proposals/contract';
import { CategoryTags } from '../../components/category-tags/category-tags';
import { CoauthorBox } from '../../components/coauthor-box/coauthor-box';
import { FollowButton } from '../../components/follow-button/follow-button';
import { MergeBox } from '../../components/merge-box/merge-box';
import { MergedAway } from '../../components/merged-away/merged-away';
import { MergedIn } from '../../components/merged-in/merged-in';
import { Parted } from '../../components/parted/parted';
import { SupportBox } from '../../components/support-box/support-box';
import { Supporters } from '../../components/supporters/supporters';
import { VersionHistory } from '../../components/version-history/version-history';
import { paragraphsOf } from '../../data/paragraphs';
import { ProposalsApi } from '../../data/proposals.api';
import { ProposalStore } from '../../data/proposal.store';

/** A proposal: what it says, who supports it, what becomes of it, and the talk about it. */
@Component({
  selector: 'sr-proposal-page',
  imports: [
    CategoryTags,
    DayPipe,
    Dialog,
    DialogueCrumbs,
    HiddenNotice,
    Note,
    NumPipe,
    Pill,
    PostActions,
    ProblemNote,
    RouterLink,
    StoredPicture,
    CoauthorBox,
    FollowButton,
    MergeBox,
    MergedAway,
    MergedIn,
    Parted,
    SupportBox,
    Supporters,
    Tag,
    Thread,
    TranslatePipe,
    VersionHistory,
  ],
  providers: [ProposalStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './proposal.page.html',
})
export class ProposalPage {
  protected readonly store = inject(ProposalStore);
  protected readonly i18n = inject(I18n);
  private readonly api = inject(ProposalsApi);
  private readonly toaster = inject(Toaster);
  private readonly injector = inject(Injector);
  private readonly sure = viewChild.required<Dialog>('sure');
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  /** As it was when the page was read; the store knows how it is now. */
  readonly proposal = input.required<ProposalView>();

  protected readonly dialogueNow = liveDialogue(this.dialogue);
  private readonly phase = computed(() =>
    this.dialogueNow()
      .rounds.map(({ state, closesAt }) => `${state} ${closesAt}`)
      .join(),
  );
  protected readonly now = computed(() => this.store.proposal() ?? this.proposal());
  /** Taken back by its author: that it was made is all that stands. */
  protected readonly gone = computed(() => this.now().status === 'withdrawn');
  protected readonly merged = computed(() => this.now().status === 'merged');
  protected readonly hidden = computed(() => this.now().hidden);
  /** Nothing more is supported or written about it. */
  protected readonly shut = computed(() => this.gone() || this.hidden() !== null);
  protected readonly post = computed((): ActedPost => ({ kind: 'proposal', ...this.now() }));
  protected readonly answerDue = computed(() => (this.gone() ? null : this.dialogue().answerDue));
  protected readonly heading = computed(
    () =>
      this.now().title ??
      this.i18n.t(this.hidden() ? 'proposals.hidden.title' : 'proposals.withdrawn.title', {
        number: this.now().number,
      }),
  );
  protected readonly paragraphs = computed(() => paragraphsOf(this.now().body ?? ''));
  protected readonly withdrawing = signal(false);
  protected readonly refused = signal<unknown>(null);

  constructor() {
    effect(() => {
      const [slug, proposal] = [this.slug(), this.proposal()];
      untracked(() => this.store.open(slug, proposal));
    });
    // A round that opens or closes changes what one may do, not what one reads.
    let before: string | null = null;
    effect(() => {
      const phase = this.phase();
      if (before !== null && before !== phase) untracked(() => void this.store.renewRights());
      before = phase;
    });
    afterNextRender(() => void this.look());
    inject(PageHead).set(() => ({
      title: this.heading(),
      description: this.now().excerpt ?? '',
    }));
  }

  protected allows(operation: ProposalOperation): boolean {
    return this.now().allowedOperations.includes(operation);
  }

  /** Whoever follows has looked; that it could not be told shows nowhere. */
  private async look(): Promise<void> {
    const { number, following, lastSeq } = this.proposal();
    if (following) await this.api.seen(this.slug(), number, lastSeq).catch(() => undefined);
  }

  protected ask(): void {
    this.refused.set(null);
    this.sure().open();
  }

  protected async withdraw(): Promise<void> {
    if (this.withdrawing()) return;
    this.withdrawing.set(true);
    try {
      await this.store.withdraw();
      this.toaster.show(this.i18n.t('proposals.withdrawn.done'));
      this.sure().close();
      this.toTitle();
    } catch (problem) {
      this.refused.set(problem);
    } finally {
      this.withdrawing.set(false);
    }
  }

  protected async renew(): Promise<void> {
    await this.store.reload();
    this.toTitle();
  }

  /** The button that was pressed is gone; the reader stands where the page begins. */
  private toTitle(): void {
    focusIfLost(() => this.title().nativeElement, this.injector);
  }
}
