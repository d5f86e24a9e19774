import { afterNextRender, ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, ProblemError, ProblemTexts, Toaster, TranslatePipe } from '@samrad/platform/web';
import { Here } from '../../data/here';
import { Session } from '../../data/session';
import { Welcome } from '../../data/welcome';

/** For the header: who is signed in, the way to one's account and out; or the way in. */
@Component({
  selector: 'sr-account-links',
  imports: [RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (session.me(); as me) {
      <a [routerLink]="i18n.link('mine')">{{ 'people.mine' | t }}</a>
      <a [routerLink]="i18n.link('my-cases')">{{ 'people.my-cases' | t }}</a>
      <a [routerLink]="i18n.link('account')"
        >{{ 'people.account' | t
        }}<span class="only"
          >, {{ 'people.signed-in-as' | t }} <bdi>{{ me.account.email }}</bdi></span
        ></a
      >
      <button type="button" class="btn small" (click)="signOut()">
        {{ 'people.sign-out' | t }}
      </button>
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
