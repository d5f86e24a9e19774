import { afterNextRender, ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, ProblemError, ProblemTexts, Toaster, TranslatePipe } from '@samrad/platform/web';
import { Here } from '../../data/here';
import { Session } from '../../data/session';
import { Welcome } from '../../data/welcome';

/** For the header: the ways to what is one's own, and out; or the way in. */
@Component({
  selector: 'sr-account-links',
  imports: [RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (session.me()) {
      <ul class="f">
        <li>
          <a [routerLink]="i18n.link('mine')">{{ 'people.mine' | t }}</a>
        </li>
        <li>
          <a [routerLink]="i18n.link('my-cases')">{{ 'people.my-cases' | t }}</a>
        </li>
        <li>
          <a [routerLink]="i18n.link('account')">{{ 'people.account' | t }}</a>
        </li>
        <li>
          <button type="button" class="btn small fill" (click)="signOut()">
            {{ 'people.sign-out' | t }}
          </button>
        </li>
      </ul>
    } @else {
      <a [routerLink]="i18n.link('sign-in')" [queryParams]="{ to: here() }">{{
        'people.sign-in' | t
      }}</a>
    }`,
})
export class AccountLinks {
  private readonly toaster = inject(Toaster);
  private readonly problems = inject(ProblemTexts);
  protected readonly session = inject(Session);
  protected readonly i18n = inject(I18n);
  protected readonly here = inject(Here).path;

  constructor() {
    const welcome = inject(Welcome);
    afterNextRender(() => welcome.greet());
  }

  protected async signOut(): Promise<void> {
    try {
      await this.session.signOut();
    } catch (problem) {
      if (!(problem instanceof ProblemError)) throw problem;
      this.toaster.show(this.problems.of(problem));
    }
  }
}
