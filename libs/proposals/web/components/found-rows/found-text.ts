import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FoundPart } from '@samrad/proposals/contract';

/** A text with what was sought marked in it, mid-word too: nothing may stand between the pieces. */
@Component({
  selector: 'sr-found-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (part of parts(); track $index) {
    @if (part.hit) {
      <mark [textContent]="part.text"></mark>
    } @else {
      <span [textContent]="part.text"></span>
    }
  }`,
})
export class FoundText {
  readonly parts = input.required<readonly FoundPart[]>();
}
