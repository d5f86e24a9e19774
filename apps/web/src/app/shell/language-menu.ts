import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { I18n, OFFERED, traitsOf } from '@samrad/platform/web';
import { PageAddress } from './page-address';

/**
 * The same page in another language. Plain links: the page is loaded anew, so that everything in
 * it, the person's own settings too, is in that language.
 */
@Component({
  selector: 'app-language-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ul class="f">
    @for (language of languages(); track language.code) {
      <li>
        <a
          [href]="language.href"
          [attr.lang]="language.code"
          [attr.hreflang]="language.code"
          [attr.aria-current]="language.code === i18n.lang() ? 'true' : null"
          dir="ltr"
          >{{ language.name }}</a
        >
      </li>
    }
  </ul>`,
})
export class LanguageMenu {
  private readonly address = inject(PageAddress);
  protected readonly i18n = inject(I18n);
  protected readonly languages = computed(() =>
    OFFERED.map(({ code }) => ({ code, name: traitsOf(code).name, href: this.address.in(code) })),
  );
}
