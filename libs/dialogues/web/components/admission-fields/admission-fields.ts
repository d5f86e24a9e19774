import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ADMISSIONS, type Admission } from '@samrad/dialogues/contract';
import { MUNICIPALITIES } from '@samrad/platform/contract';
import {
  Check,
  Choice,
  I18n,
  MunicipalityPipe,
  type Option,
  TranslatePipe,
} from '@samrad/platform/web';
import type { DialogueDraft } from '../../data/dialogue-draft';
import type { DraftErrors } from '../../data/draft-errors';

type Given = Pick<DialogueDraft, 'admission' | 'municipalities'>;

/** Who may take part, and where it is by municipality, which. */
@Component({
  selector: 'sr-admission-fields',
  imports: [Check, Choice, MunicipalityPipe, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack apart measure">
    <sr-choice
      name="admission"
      [down]="true"
      [legend]="'dialogues.new.admission' | t"
      [hint]="(begun() ? 'dialogues.new.admission-begun' : 'dialogues.new.admission-hint') | t"
      [options]="options()"
      [error]="errors().of('admission')"
      [value]="given().admission"
      (valueChange)="choose($event)"
    />
    @if (given().admission === 'municipalities') {
      <fieldset class="stack near">
        <legend>{{ 'dialogues.new.municipalities' | t }}</legend>
        @for (code of codes; track code) {
          <sr-check
            [controlId]="$first ? 'municipalities' : 'municipalities-' + code"
            [error]="$first ? errors().of('municipalities') : ''"
            [checked]="given().municipalities.includes(code)"
            (checkedChange)="tick(code, $event)"
            >{{ code | municipality }}</sr-check
          >
        }
      </fieldset>
    }
  </div>`,
})
export class AdmissionFields {
  private readonly i18n = inject(I18n);
  readonly given = input.required<Given>();
  readonly errors = input.required<DraftErrors>();
  readonly begun = input(false);
  readonly changed = output<Partial<Given>>();

  protected readonly codes = MUNICIPALITIES;
  protected readonly options = computed<readonly Option[]>(() =>
    ADMISSIONS.map((value) => ({
      value,
      label: this.i18n.t(`dialogues.new.admission.${value}`),
      hint: this.i18n.t(`dialogues.new.admission.${value}.hint`),
    })),
  );

  protected choose(value: string | null): void {
    const admission = ADMISSIONS.find((one): one is Admission => one === value) ?? 'account';
    // What is not asked for any more is not sent along either.
    const municipalities = admission === 'municipalities' ? this.given().municipalities : [];
    this.changed.emit({ admission, municipalities });
  }

  protected tick(code: string, on: boolean): void {
    const others = this.given().municipalities.filter((one) => one !== code);
    this.changed.emit({ municipalities: on ? [...others, code] : others });
  }
}
