import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Pager, ProblemNote, TranslatePipe } from '@samrad/platform/web';
import { ProposalsApi } from '../../data/proposals.api';

/** Pseudonyms of those who support, in a dialogue where that is public; fetched when opened. */
@Component({
  selector: 'sr-supporters',
  imports: [Pager, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<details #box (toggle)="toggle(box.open)">
    <summary>{{ 'proposals.supporters.heading' | t }}</summary>
    <div class="space-above small">
      <sr-problem-note [problem]="problem()" />
      @if (names().length > 0) {
        <ul class="row near">
          @for (name of names(); track name) {
            <li>
              <bdi>{{ name }}</bdi>
            </li>
          }
        </ul>
      } @else if (!busy() && problem() === null) {
        <p class="quiet">{{ 'proposals.supporters.none' | t }}</p>
      }
      <sr-pager [more]="next() !== null" [busy]="busy()" (next)="more()" />
    </div>
  </details>`,
})
export class Supporters {
  private readonly api = inject(ProposalsApi);

  readonly slug = input.required<string>();
  readonly number = input.required<number>();

  protected readonly names = signal<readonly string[]>([]);
  protected readonly next = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);

  /** Opening reads anew: who supports may have changed since. */
  protected toggle(isOpen: boolean): void {
    if (isOpen) void this.load(null);
  }

  protected more(): void {
    void this.load(this.next());
  }

  private async load(after: string | null): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      const page = await this.api.supporters(this.slug(), this.number(), after);
      const added = page.items.map(({ pseudonym }) => pseudonym);
      this.names.update((names) => (after === null ? added : [...names, ...added]));
      this.next.set(page.next);
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
