import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The one thing to do now stands under a roof: one a page, with the page's only `btn act`. */
@Component({
  selector: 'sr-gable',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="gable stack" [attr.aria-label]="label()">
    @if (heading()) {
      <h2>{{ heading() }}</h2>
    }
    <ng-content />
  </section>`,
})
export class Gable {
  /** What there is to do; leave out where the content brings its own heading or figure. */
  readonly heading = input('');
  /** The name of the region for those who do not see the roof. */
  readonly label = input.required<string>();
}
