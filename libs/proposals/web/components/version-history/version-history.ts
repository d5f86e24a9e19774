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
import { Formats, ProblemNote, Skeleton, TranslatePipe } from '@samrad/platform/web';
import type { ProposalVersionView, ProposalView } from '@samrad/proposals/contract';
import { ProposalsApi } from '../../data/proposals.api';
import { DiffText } from '../diff-text/diff-text';

/** Which version one reads, and what changed from the one before; fetched when opened. */
@Component({
  selector: 'sr-version-history',
  imports: [DiffText, ProblemNote, Skeleton, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<details class="measure" (toggle)="open.set(box.open)" #box>
    <summary>
      <strong>{{
        'proposals.version.heading' | t: { version: proposal().version, day: day() }
      }}</strong>
      &ngsp;<span class="quiet small">{{ 'proposals.version.show' | t }}</span>
    </summary>
    <div class="stack near space-above" [attr.lang]="proposal().language" dir="auto">
      <sr-problem-note [problem]="problem()" />
      @if (changed(); as versions) {
        @if (versions.before.title !== versions.after.title) {
          <p class="quote">
            <strong
              ><sr-diff-text [before]="versions.before.title" [after]="versions.after.title"
            /></strong>
          </p>
        }
        <p class="quote pre">
          <sr-diff-text [before]="versions.before.body" [after]="versions.after.body" />
        </p>
      } @else if (problem() === null) {
        <sr-skeleton [lines]="3" />
      }
    </div>
  </details>`,
})
export class VersionHistory {
  private readonly api = inject(ProposalsApi);
  private readonly formats = inject(Formats);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected readonly open = signal(false);
  protected readonly problem = signal<unknown>(null);
  private readonly versions = signal<readonly ProposalVersionView[]>([]);

  protected readonly day = computed(() => {
    const at = this.proposal().editedAt;
    return at === null ? '' : this.formats.day(at);
  });
  protected readonly changed = computed(() => {
    const [after, before] = this.versions();
    return after && before ? { before, after } : null;
  });

  constructor() {
    effect(() => {
      const { version } = this.proposal();
      if (this.open()) untracked(() => void this.load(version));
    });
  }

  private async load(version: number): Promise<void> {
    if (this.versions()[0]?.version === version) return;
    try {
      const page = await this.api.versions(this.slug(), this.proposal().number, 2);
      this.versions.set(page.items);
      this.problem.set(null);
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
