import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ProblemTexts } from '../http/problem-texts';
import { Note } from './note';

/** What went wrong with a request, in words; shows nothing when nothing did. */
@Component({
  selector: 'sr-problem-note',
  imports: [Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (text(); as sentence) {
    <sr-note tone="rowan" live="alert">{{ sentence }}</sr-note>
  }`,
})
export class ProblemNote {
  private readonly texts = inject(ProblemTexts);
  /** What was thrown: a ProblemError, or anything else. */
  readonly problem = input<unknown>(null);
  protected readonly text = computed(() => {
    const problem = this.problem();
    return problem === null || problem === undefined ? '' : this.texts.of(problem);
  });
}
