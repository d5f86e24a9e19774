import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '../i18n/translate.pipe';

export interface Crumb {
  readonly label: string;
  /** A path from `i18n.link`; the last crumb, where one is, has none. */
  readonly link?: string;
}

/** The way here. */
@Component({
  selector: 'sr-crumbs',
  imports: [RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<nav class="crumbs" [attr.aria-label]="'platform.crumbs' | t">
    <ol>
      @for (crumb of crumbs(); track $index; let last = $last) {
        <li [attr.aria-current]="last ? 'page' : null">
          @if (crumb.link) {
            <a [routerLink]="crumb.link"
              ><bdi>{{ crumb.label }}</bdi></a
            >
          } @else {
            <bdi>{{ crumb.label }}</bdi>
          }
        </li>
      }
    </ol>
  </nav>`,
})
export class Crumbs {
  readonly crumbs = input.required<readonly Crumb[]>();
}
