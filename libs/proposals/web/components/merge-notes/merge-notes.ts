import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, I18n, Note, TranslatePipe } from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';

/** Where a proposal went and why, and which ones came into it. */
@Component({
  selector: 'sr-merge-notes',
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
    }
    @if (proposal().mergedIn; as sources) {
      @if (sources.length > 0) {
        <section class="stack near" [attr.aria-labelledby]="'merged-in'">
          <h2 class="h3" id="merged-in">
            {{ 'proposals.merge.from' | t: { count: sources.length } }}
          </h2>
          <ul class="list stack near small">
            @for (source of sources; track source.number) {
              <li>
                <a
                  [routerLink]="linkTo(source.number)"
                  [attr.lang]="source.title === null ? null : source.language"
                  dir="auto"
                  >{{ source.title ?? ('proposals.number' | t: { number: source.number }) }}</a
                >
                @if (source.author) {
                  <br /><span class="quiet"
                    ><bdi>{{ source.author }}</bdi></span
                  >
                }
              </li>
            }
          </ul>
          <p class="small quiet">{{ 'proposals.merge.once' | t }}</p>
        </section>
      }
    }`,
})
export class MergeNotes {
  private readonly i18n = inject(I18n);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();

  protected linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }
}
