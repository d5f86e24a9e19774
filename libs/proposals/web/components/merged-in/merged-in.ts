import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { I18n, TranslatePipe } from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';

/** Which proposals came into this one. */
@Component({
  selector: 'sr-merged-in',
  imports: [RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (sources().length > 0) {
    <section class="stack near" aria-labelledby="merged-in">
      <h2 class="h3" id="merged-in">
        {{ 'proposals.merge.from' | t: { count: sources().length } }}
      </h2>
      <ul class="list stack near small">
        @for (source of sources(); track source.number) {
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
            <p class="pre" dir="auto">
              {{ 'proposals.merge.because' | t: { reason: source.reason } }}
            </p>
          </li>
        }
      </ul>
      <p class="small quiet">{{ 'proposals.merge.once' | t }}</p>
    </section>
  }`,
})
export class MergedIn {
  private readonly i18n = inject(I18n);

  readonly proposal = input.required<ProposalView>();
  readonly slug = input.required<string>();
  protected readonly sources = computed(() => this.proposal().mergedIn);

  protected linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }
}
