import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { I18n, Toasts, TranslatePipe } from '@samrad/platform/web';
import { ConnectionBanner } from './shell/connection-banner';
import { PageFocus } from './shell/page-focus';
import { SiteFoot } from './shell/site-foot';
import { SiteHead } from './shell/site-head';

/** The frame around every page. */
@Component({
  selector: 'app-root',
  imports: [ConnectionBanner, RouterOutlet, SiteFoot, SiteHead, Toasts, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (i18n.has('platform.skip')) {
      <a class="skip" href="#content" (click)="focus.toContent($event)">{{
        'platform.skip' | t
      }}</a>
      <app-connection-banner />
      <app-site-head />
    }
    <main id="content" tabindex="-1">
      <div class="wrap"><router-outlet /></div>
    </main>
    @if (i18n.has('platform.skip')) {
      <app-site-foot />
    }
    <sr-toasts />`,
})
export class App {
  protected readonly i18n = inject(I18n);
  protected readonly focus = inject(PageFocus);
}
