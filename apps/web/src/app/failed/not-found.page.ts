import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FailedPage } from './failed.page';
import { Failure } from './failure';

/** No route has this address. */
@Component({
  selector: 'app-not-found-page',
  imports: [FailedPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-failed-page />`,
})
export class NotFoundPage {
  constructor() {
    inject(Failure).problem.set(null);
  }
}
