import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, I18n, Note, TranslatePipe } from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';

/** Where a proposal went, and why. */
@Component({
  selector: 'sr-merged-away',
  imports: [DayPipe, Note, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (proposal().merge; as merge) {
    <sr-note tone="amber">
      <div class="stack near">
        <p>
          <strong>{{ 'proposals.merge.into' | t: { day: (merge.at | day) } }}</strong>
        </p>
        <p [attr.lang]="merge.title === null ? null : merge.language" dir="auto">
          <a [routerLink]="linkTo(merge.number)">{{
            merge.title ?? ('proposals.number' | t: { number: merge.number })
          }}</a>
        </p>
        <p class="small pre">{{ 'proposals.merge.because' | t: { reason: merge.reason } }}</p>
        <p class="small">{{ 'proposals.merge.means' | t: { number: merge.number } }}</p>
      </div>
    </sr-note>
  }`,
})
export class MergedAway {
  private readonly i18n = inject(I18n);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }
}
