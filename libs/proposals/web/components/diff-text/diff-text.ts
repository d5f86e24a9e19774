import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { wordDiff } from '../../data/word-diff';

/** What came and what went between two texts: marked by line and colour, and by the elements' names. */
@Component({
  selector: 'sr-diff-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (part of parts(); track $index) {
    @switch (part.kind) {
      @case ('added') {
        <ins>{{ part.text }}</ins>
      }
      @case ('removed') {
        <del>{{ part.text }}</del>
      }
      @default {
        <span>{{ part.text }}</span>
      }
    }
  }`,
})
export class DiffText {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  protected readonly parts = computed(() => wordDiff(this.before(), this.after()));
}
