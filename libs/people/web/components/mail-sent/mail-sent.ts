import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, Note, TranslatePipe } from '@samrad/platform/web';
import { Session } from '../../data/session';

/** Takes the place of a form whose answer comes by mail. Focus goes to its heading. */
@Component({
  selector: 'sr-mail-sent',
  imports: [Note, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack measure">
    <h1 #heading tabindex="-1">{{ title() }}</h1>
    <ng-content />
    @if (session.demo()) {
      <sr-note>
        <p>{{ 'people.mail.demo' | t }}</p>
        <p>
          <a [routerLink]="i18n.link('mailbox')" [queryParams]="{ to: email() }">{{
            'people.mail.demo-link' | t
          }}</a>
        </p>
      </sr-note>
    }
  </div>`,
})
export class MailSent {
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly session = inject(Session);
  protected readonly i18n = inject(I18n);
  readonly title = input.required<string>();
  readonly email = input.required<string>();

  constructor() {
    afterNextRender(() => this.heading().nativeElement.focus());
  }
}
