import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, Note, TranslatePipe } from '@samrad/platform/web';
import { Here } from '../../data/here';
import { Session } from '../../data/session';

/**
 * What one signs in for, and the way there and back; nothing for those who are signed in:
 * `text` is a sentence of the page's own, such as "Logga in för att ge ditt stöd."
 */
@Component({
  selector: 'sr-sign-in-hint',
  imports: [Note, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (!session.me()) {
    <sr-note>
      <p>{{ text() }}</p>
      <p class="row near">
        <a [routerLink]="i18n.link('sign-in')" [queryParams]="{ to: here() }">{{
          'people.sign-in' | t
        }}</a>
        <a [routerLink]="i18n.link('sign-up')" [queryParams]="{ to: here() }">{{
          'people.sign-up' | t
        }}</a>
      </p>
    </sr-note>
  }`,
})
export class SignInHint {
  protected readonly session = inject(Session);
  protected readonly here = inject(Here).path;
  protected readonly i18n = inject(I18n);
  /** A whole sentence, in the words of the page. */
  readonly text = input.required<string>();
}
