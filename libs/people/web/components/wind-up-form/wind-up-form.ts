import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import {
  Dialog,
  ErrorSummary,
  Field,
  FormErrors,
  I18n,
  Input,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { requiredErrors } from '../../data/form-checks';
import { OrganisationsApi } from '../../data/organisations.api';

/** Puts on record that an organisation has ceased, after a question. */
@Component({
  selector: 'sr-wind-up-form',
  imports: [Dialog, ErrorSummary, Field, Input, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<form class="stack measure ruled" novalidate (submit)="ask($event)">
    <h2 class="h3">{{ 'people.wind-up' | t }}</h2>
    <p class="soft">{{ 'people.wind-up.lead' | t }}</p>
    <sr-error-summary [errors]="errors.list()" />
    <sr-problem-note [problem]="errors.problem()" />
    <sr-field controlId="wind-up-on" [label]="'people.wind-up.day' | t" [error]="errors.of('on')">
      <input srInput #day type="date" name="on" [value]="on()" (input)="on.set(day.value)" />
    </sr-field>
    <p>
      <button type="submit" class="btn">{{ 'people.wind-up.do' | t }}</button>
    </p>
    <sr-dialog [heading]="'people.wind-up.sure' | t">
      <p>{{ 'people.wind-up.sure-lead' | t }}</p>
      <p class="row near">
        <button type="button" class="btn" (click)="windUp()">{{ 'people.wind-up.do' | t }}</button>
        <button type="button" class="btn plain" (click)="sure().close()">
          {{ 'people.cancel' | t }}
        </button>
      </p>
    </sr-dialog>
  </form>`,
})
export class WindUpForm {
  private readonly api = inject(OrganisationsApi);
  private readonly router = inject(Router);
  private readonly i18n = inject(I18n);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly sure = viewChild.required(Dialog);
  protected readonly errors = new FormErrors('people', { on: 'wind-up-on' });
  protected readonly on = signal('');
  readonly slug = input.required<string>();

  protected ask(event: Event): void {
    event.preventDefault();
    this.errors.set(requiredErrors({ on: this.on() }));
    if (this.errors.list().length > 0) return this.summary().focus();
    this.sure().open();
  }

  protected async windUp(): Promise<void> {
    this.sure().close();
    try {
      await this.api.windUp(this.slug(), { on: this.on() });
      await this.router.navigateByUrl(this.i18n.link('organisations', this.slug()));
    } catch (problem) {
      this.errors.take(problem);
      this.summary().focus();
    }
  }
}
