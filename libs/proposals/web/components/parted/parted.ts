import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, I18n, TranslatePipe } from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';

/** What it was merged with for a time, and why that was undone. */
@Component({
  selector: 'sr-parted',
  imports: [DayPipe, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="stack near" aria-labelledby="parted">
    <h2 class="h3" id="parted">{{ 'proposals.unmerge.title' | t }}</h2>
    <ul class="list stack near small">
      @for (parting of proposal().partings; track $index) {
        <li class="stack near">
          <p>
            {{ 'proposals.unmerge.from' | t: { day: (parting.at | day) } }}
            <a
              [routerLink]="linkTo(parting.number)"
              [attr.lang]="parting.title === null ? null : parting.language"
              dir="auto"
              >{{ parting.title ?? ('proposals.number' | t: { number: parting.number }) }}</a
            >
          </p>
          <p class="pre" dir="auto">
            {{ 'proposals.unmerge.merged' | t: { reason: parting.merged } }}
          </p>
          <p class="pre" dir="auto">
            {{ 'proposals.unmerge.because' | t: { reason: parting.reason } }}
          </p>
        </li>
      }
    </ul>
  </section>`,
})
export class Parted {
  private readonly i18n = inject(I18n);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }
}
