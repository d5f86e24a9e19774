import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  viewChildren,
} from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { AccountLinks, Session } from '@samrad/people/web';
import { I18n, Icon, Mark, traitsOf, TranslatePipe } from '@samrad/platform/web';
import { LanguageMenu } from './language-menu';
import { PageAddress } from './page-address';
import { siteLinks } from './site-links';

/** The router's address while the first page is on its way. */
const BEFORE_THE_FIRST = '/';

/** Brand, the site's main places, language, and the way in. Menus are native, so they open before any script. */
@Component({
  selector: 'app-site-head',
  imports: [AccountLinks, Icon, LanguageMenu, Mark, RouterLink, RouterLinkActive, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'leave($event)', '(focusout)': 'leave($event)' },
  templateUrl: './site-head.html',
})
export class SiteHead {
  private readonly url = inject(PageAddress).url;
  private readonly menus = viewChildren<ElementRef<HTMLDetailsElement>>('menu');
  protected readonly i18n = inject(I18n);
  protected readonly links = siteLinks();
  private readonly session = inject(Session);
  protected readonly email = computed(() => this.session.me()?.account.email);
  protected readonly languageName = computed(() => traitsOf(this.i18n.lang()).name);

  constructor() {
    let shown = BEFORE_THE_FIRST;
    // A menu has done its work when a page was chosen; on the first page the reader may have opened
    // one before the script was there.
    effect(() => {
      const url = this.url();
      const menus = this.menus();
      if (shown !== BEFORE_THE_FIRST) for (const menu of menus) menu.nativeElement.open = false;
      shown = url;
    });
  }

  /** An open menu covers the page: it closes by Escape, and when the focus goes elsewhere. */
  protected leave(event: Event): void {
    const menu = this.menus().find(({ nativeElement }) => nativeElement.open)?.nativeElement;
    if (!menu) return;
    const goes = event instanceof FocusEvent ? event.relatedTarget : null;
    if (event instanceof FocusEvent) {
      if (!(goes instanceof Node) || menu.contains(goes)) return;
    } else menu.querySelector('summary')?.focus();
    menu.open = false;
  }
}
