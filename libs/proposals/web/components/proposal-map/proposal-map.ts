import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
  computed,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Municipality } from '@samrad/platform/contract';
import { I18n, ProblemNote, Skeleton, TranslatePipe } from '@samrad/platform/web';
import { mapTexts, PlaceMap, type PlacedItem } from '@samrad/platform/web/map';
import type { ProposalFilter, ProposalListItem, ProposalPlaces } from '@samrad/proposals/contract';
import { ProposalsApi } from '../../data/proposals.api';

/** The list's proposals on the county map, with the same in a list beside it. */
@Component({
  selector: 'sr-proposal-map',
  imports: [PlaceMap, ProblemNote, RouterLink, Skeleton, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-problem-note [problem]="problem()" />
    @if (places(); as found) {
      <sr-place-map
        [label]="'proposals.map.label' | t"
        [counts]="found.counts"
        [items]="items()"
        [municipality]="municipality()"
        (municipalityChange)="picked.emit($event)"
      />
      @if (isCut()) {
        <p class="row small">
          {{ 'proposals.map.first' | t: { shown: items().length, all: total() } }}
          <a [routerLink]="[]" [queryParams]="{ view: null }" queryParamsHandling="merge">{{
            'proposals.map.all' | t
          }}</a>
        </p>
      }
    } @else if (!problem()) {
      <sr-skeleton [lines]="6" />
    }`,
})
export class ProposalMap {
  private readonly api = inject(ProposalsApi);
  private readonly i18n = inject(I18n);

  readonly slug = input.required<string>();
  readonly filter = input.required<ProposalFilter>();
  /** Of the municipality that is chosen. */
  readonly proposals = input.required<readonly ProposalListItem[]>();
  /** How many there are in all, of which only the first are read. */
  readonly total = input.required<number>();
  readonly picked = output<Municipality | null>();

  protected readonly places = signal<ProposalPlaces | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly municipality = computed(() => this.filter().municipality ?? null);
  protected readonly items = computed((): readonly PlacedItem[] =>
    this.proposals().flatMap(({ id, number, title, language, place }) =>
      place === null || title === null
        ? []
        : [{ ...{ id, title, language, place }, link: this.linkTo(number) }],
    ),
  );
  /** More are about the municipality than the map has read; not while another one is being read. */
  protected readonly isCut = computed(() => {
    const items = this.items();
    const isRead = items.every(({ place }) => place.municipality === this.municipality());
    return isRead && items.length > 0 && items.length < this.total();
  });

  constructor() {
    effect(() => {
      const { municipality: _, ...rest } = this.filter();
      const slug = this.slug();
      untracked(() => void this.read(slug, rest));
    });
  }

  private linkTo(number: number): string {
    return this.i18n.link('dialogues', this.slug(), 'proposals', number);
  }

  private async read(slug: string, filter: ProposalFilter): Promise<void> {
    try {
      const [places] = await Promise.all([this.api.places(slug, filter), this.i18n.add(mapTexts)]);
      this.places.set(places);
      this.problem.set(null);
    } catch (problem) {
      this.problem.set(problem);
    }
  }
}
