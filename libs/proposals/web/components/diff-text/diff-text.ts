import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@samrad/platform/web';
import type { DiffPart } from '../../data/word-diff';

/**
 * What came and what went between two texts. Marked by line and colour for the eye; the words that
 * stand around each change are for those who listen, for few screen readers say the elements.
 */
@Component({
  selector: 'sr-diff-text',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (part of parts(); track $index) {
    @switch (part.kind) {
      @case ('added') {
        <ins
          ><span class="only" [attr.lang]="spoken()">{{ 'proposals.diff.added' | t }} </span
          >{{ part.text
          }}<span class="only" [attr.lang]="spoken()"> {{ 'proposals.diff.end' | t }} </span></ins
        >
      }
      @case ('removed') {
        <del
          ><span class="only" [attr.lang]="spoken()">{{ 'proposals.diff.removed' | t }} </span
          >{{ part.text
          }}<span class="only" [attr.lang]="spoken()"> {{ 'proposals.diff.end' | t }} </span></del
        >
      }
      @default {
        <span>{{ part.text }}</span>
      }
    }
  }`,
})
export class DiffText {
  readonly parts = input.required<readonly DiffPart[]>();
  /** Language of the words around, where the text has another. */
  readonly spoken = input<string | null>(null);
}
