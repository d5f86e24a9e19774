import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, TranslatePipe } from '@samrad/platform/web';
import { Horizon } from './horizon';
import { LanguageMenu } from './language-menu';
import { ThemeMenu } from './theme-menu';

/** What every page leads to: the rules, personal data, accessibility, languages and colours. */
@Component({
  selector: 'app-site-foot',
  imports: [Horizon, LanguageMenu, RouterLink, ThemeMenu, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<footer class="foot">
    <app-horizon />
    <div class="wrap">
      <div>
        <strong>{{ 'platform.foot.take-part' | t }}</strong>
        <ul class="f">
          <li>
            <a [routerLink]="i18n.link()">{{ 'platform.foot.open' | t }}</a>
          </li>
          <li>
            <a [routerLink]="i18n.link('conduct')">{{ 'platform.foot.conduct' | t }}</a>
          </li>
        </ul>
      </div>
      <div>
        <strong>{{ 'platform.language.label' | t }}</strong>
        <app-language-menu />
      </div>
      <div>
        <strong>{{ 'platform.foot.about' | t }}</strong>
        <ul class="f">
          <li>
            <a [routerLink]="i18n.link('accessibility')">{{ 'platform.foot.accessibility' | t }}</a>
          </li>
          <li>
            <a [routerLink]="i18n.link('privacy')">{{ 'platform.foot.privacy' | t }}</a>
          </li>
        </ul>
      </div>
      <div class="stack near">
        <strong>{{ 'platform.theme.label' | t }}</strong>
        <app-theme-menu />
      </div>
    </div>
  </footer>`,
})
export class SiteFoot {
  protected readonly i18n = inject(I18n);
}
