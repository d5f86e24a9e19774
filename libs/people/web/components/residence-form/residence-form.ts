import { ChangeDetectionStrategy, Component, inject, linkedSignal, signal } from '@angular/core';
import { isResidence, MUNICIPALITIES } from '@samrad/platform/contract';
import {
  Field,
  I18n,
  Input,
  MunicipalityPipe,
  ProblemNote,
  Toaster,
  TranslatePipe,
} from '@samrad/platform/web';
import { PeopleApi } from '../../data/people.api';
import { Session } from '../../data/session';

/** Where one says that one lives, why it is asked, and that nobody has to answer. */
@Component({
  selector: 'sr-residence-form',
  imports: [Field, Input, MunicipalityPipe, ProblemNote, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<form class="stack near" novalidate (submit)="save($event)">
    <sr-field
      controlId="residence"
      [label]="'people.residence' | t"
      [hint]="'people.residence.why' | t"
      [optional]="true"
    >
      <select srInput #choice name="municipality" (change)="chosen.set(choice.value)">
        <option value="" [selected]="chosen() === ''">{{ 'people.residence.none' | t }}</option>
        @for (code of municipalities; track code) {
          <option [value]="code" [selected]="chosen() === code">{{ code | municipality }}</option>
        }
        <option value="0000" [selected]="chosen() === '0000'">{{ '0000' | municipality }}</option>
      </select>
    </sr-field>
    <sr-problem-note [problem]="problem()" />
    <p>
      <button type="submit" class="btn" [attr.aria-disabled]="busy() ? 'true' : null">
        {{ 'people.residence.save' | t }}
      </button>
    </p>
  </form>`,
})
export class ResidenceForm {
  private readonly api = inject(PeopleApi);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  protected readonly municipalities = MUNICIPALITIES;
  protected readonly busy = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly chosen = linkedSignal<string>(
    () => this.session.me()?.account.municipality ?? '',
  );

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    const code = this.chosen();
    try {
      await this.api.changeMe({ municipality: isResidence(code) ? code : null });
      await this.session.reload();
      this.toaster.show(this.i18n.t('people.residence.saved'));
    } catch (problem) {
      this.problem.set(problem);
    } finally {
      this.busy.set(false);
    }
  }
}
