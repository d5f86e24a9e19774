import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { DayPipe, Formats, I18n, ProblemNote, Skeleton, TranslatePipe } from '@samrad/platform/web';
import type { ProposalVersionView, ProposalView } from '@samrad/proposals/contract';
import { ProposalsApi } from '../../data/proposals.api';
import { diffParagraphs, wordDiff } from '../../data/word-diff';
import { DiffText } from '../diff-text/diff-text';

/** More than anybody compares at once; the API sends no more. */
const MOST = 100;

/** What changed between any two versions, with who made the later one; fetched when opened. */
@Component({
  selector: 'sr-version-history',
  imports: [DayPipe, DiffText, ProblemNote, Skeleton, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './version-history.html',
})
export class VersionHistory {
  private readonly api = inject(ProposalsApi);
  private readonly formats = inject(Formats);
  protected readonly i18n = inject(I18n);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected readonly open = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly versions = signal<readonly ProposalVersionView[]>([]);
  /** Chosen by the reader; what they supported, or the one before the last, when not. */
  protected readonly before = signal<number | null>(null);
  protected readonly after = signal<number | null>(null);

  protected readonly day = computed(() => {
    const at = this.proposal().editedAt;
    return at === null ? '' : this.formats.day(at);
  });
  protected readonly compared = computed(() => {
    const latest = this.versions()[0];
    if (latest === undefined) return null;
    const supported = this.proposal().supportedVersion ?? latest.version;
    const start = supported < latest.version ? supported : latest.version - 1;
    // What they supported may lie before the versions that were sent.
    const before = this.version(this.before() ?? start) ?? this.versions().at(-1);
    const after = this.version(this.after() ?? latest.version);
    if (!before || !after) return null;
    return {
      ...{ before, after, title: wordDiff(before.title, after.title) },
      body: diffParagraphs(before.body, after.body),
    };
  });

  constructor() {
    effect(() => {
      const { version } = this.proposal();
      if (this.open()) untracked(() => void this.load(version));
    });
  }

  private version(number: number): ProposalVersionView | undefined {
    return this.versions().find(({ version }) => version === number);
  }

  private async load(version: number): Promise<void> {
    if (this.versions()[0]?.version === version) return;
    try {
      const page = await this.api.versions(this.slug(), this.proposal().number, MOST);
      this.versions.set(page.items);
      this.problem.set(null);
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
