import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  DayPipe,
  Empty,
  I18n,
  NumPipe,
  PageHead,
  Pager,
  ProblemNote,
  Tag,
  TranslatePipe,
} from '@samrad/platform/web';
import {
  MINE_PARTS,
  type MineItem,
  type MinePage,
  type MinePart,
} from '@samrad/proposals/contract';
import { ProposalsApi } from '../../data/proposals.api';

/** What one wrote, is asked to write, follows and supports, and what is new since one looked. */
@Component({
  selector: 'sr-mine-page',
  imports: [DayPipe, Empty, NumPipe, Pager, ProblemNote, RouterLink, Tag, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mine.page.html',
})
export class OwnProposalsPage {
  private readonly api = inject(ProposalsApi);
  protected readonly i18n = inject(I18n);

  readonly mine = input.required<MinePage>();

  protected readonly parts = MINE_PARTS;
  protected readonly chosen = signal<MinePart>('all');
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly state = linkedSignal(() => this.mine());

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('proposals.mine.title') }));
  }

  protected linkTo(slug: string, number: number): string {
    return this.i18n.link('dialogues', slug, 'proposals', number);
  }

  /** What stands for the title of one whose words are shown to nobody. */
  protected goneTitle({ status }: MineItem): string {
    return status === 'withdrawn' ? 'proposals.withdrawn.title' : 'proposals.hidden.title';
  }

  protected newsOf({ news }: MineItem): string[] {
    const { edited, merged, withdrawn, authors, comments } = news;
    return [
      ...(edited ? [this.i18n.t('proposals.mine.news.edited')] : []),
      ...(merged ? [this.i18n.t('proposals.mine.news.merged')] : []),
      ...(withdrawn ? [this.i18n.t('proposals.mine.news.withdrawn')] : []),
      ...(authors ? [this.i18n.t('proposals.mine.news.authors')] : []),
      ...(comments > 0 ? [this.i18n.t('proposals.mine.news.comments', { count: comments })] : []),
    ];
  }

  protected show(part: string): Promise<void> {
    this.chosen.set(MINE_PARTS.find((each) => each === part) ?? 'all');
    return this.load(null);
  }

  protected more(): Promise<void> {
    return this.load(this.state().next);
  }

  private async load(after: string | null): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const page = await this.api.mine(this.chosen(), after);
      this.state.update(({ items, invitations }) => ({
        ...{ next: page.next, invitations },
        items: after === null ? page.items : [...items, ...page.items],
      }));
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
