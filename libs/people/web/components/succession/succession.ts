import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Organisation, SuccessionItem } from '@samrad/people/contract';
import { Formats, I18n, TranslatePipe } from '@samrad/platform/web';
import { type Said, saidIn } from '../../data/organisation-words';

interface Step {
  readonly slug: string;
  readonly name: Said;
  readonly when: string;
  readonly here: boolean;
  readonly ended: boolean;
}

/** What came before an organisation and what after, in the order of time. */
@Component({
  selector: 'sr-succession',
  imports: [RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ol class="rounds">
    @for (step of steps(); track step.slug) {
      <li [class.done]="step.ended && !step.here" [attr.aria-current]="step.here ? 'true' : null">
        @if (step.here) {
          <b
            ><bdi [attr.lang]="step.name.language">{{ step.name.text }}</bdi></b
          >
        } @else {
          <b
            ><a [routerLink]="i18n.link('organisations', step.slug)"
              ><bdi [attr.lang]="step.name.language">{{ step.name.text }}</bdi></a
            ></b
          >
        }
        @if (step.when) {
          <span>{{ step.when }}</span>
        }
        @if (step.here) {
          <span>{{ 'people.succession.here' | t }}</span>
        }
      </li>
    }
  </ol>`,
})
export class Succession {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);
  readonly organisation = input.required<Organisation>();

  protected readonly steps = computed<readonly Step[]>(() => {
    const own = this.organisation();
    const endedOn = own.validTo ?? own.woundUpOn;
    return [
      ...own.predecessors.toReversed().map((item) => this.stepOf(item, false)),
      this.stepOf({ ...own, endedOn }, true),
      ...own.successors.map((item) => this.stepOf(item, false)),
    ];
  });

  private stepOf(item: Omit<SuccessionItem, 'kind' | 'direct'>, here: boolean): Step {
    const { slug, validFrom, endedOn } = item;
    const name = saidIn(item, 'name', this.i18n.lang());
    const ended = endedOn !== null && endedOn < new Date().toISOString().slice(0, 10);
    return { slug, name, here, ended, when: this.period(validFrom, endedOn) };
  }

  private period(from: string | null, to: string | null): string {
    const day = (date: string): string => this.formats.day(date, true);
    if (from && to) return this.i18n.t('people.period', { from: day(from), to: day(to) });
    if (from) return this.i18n.t('people.period.from', { from: day(from) });
    return to ? this.i18n.t('people.period.to', { to: day(to) }) : '';
  }
}
