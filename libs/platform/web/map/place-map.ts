import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MUNICIPALITIES, type Municipality, type Place } from '@samrad/platform/contract';
import { I18n } from '../i18n/i18n';
import { NumPipe } from '../i18n/format.pipes';
import { TranslatePipe } from '../i18n/translate.pipe';
import type { MapPin } from './clusters';
import { CountyMap } from './county-map';
import { CountyOutline, type Outline } from './county-outline';

/** Something that is about a place. */
export interface PlacedItem {
  readonly id: string;
  readonly title: string;
  /** BCP 47, of the title. */
  readonly language: string;
  /** For the router. */
  readonly link: string;
  readonly place: Place;
}

/**
 * Things on the county map, and beside it the same in a list: how many each municipality has, and
 * of the one that is chosen, every one. Give it all that are placed, or, where there are many,
 * `counts` of all and the `items` of the chosen municipality alone.
 */
@Component({
  selector: 'sr-place-map',
  imports: [CountyMap, NumPipe, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './place-map.html',
})
export class PlaceMap {
  private readonly source = inject(CountyOutline);
  private readonly i18n = inject(I18n);

  readonly items = input.required<readonly PlacedItem[]>();
  /** What the map shows, such as `Förslag på kartan`. */
  readonly label = input.required<string>();
  /** Counted from the items when left out. */
  readonly counts = input<Partial<Record<Municipality, number>> | null>(null);
  /** The one that is looked into; null: the whole county. */
  readonly municipality = model<Municipality | null>(null);

  protected readonly outline = signal<Outline | null>(null);
  protected readonly failed = signal(false);
  protected readonly municipalities = MUNICIPALITIES;
  protected readonly counted = computed(() => this.counts() ?? countOf(this.items()));
  protected readonly here = computed(() =>
    this.items().filter(({ place }) => place.municipality === this.municipality()),
  );
  protected readonly pins = computed((): MapPin[] =>
    this.here().flatMap(({ id, title, place: { pin } }) =>
      pin ? [{ id, pin, label: title }] : [],
    ),
  );
  /** Those under the sign that was opened last; none: all in the municipality. */
  private readonly opened = linkedSignal<Municipality | null, readonly string[]>({
    source: this.municipality,
    computation: () => [],
  });
  protected readonly shown = computed(() => {
    const ids = this.opened();
    return ids.length === 0 ? this.here() : this.here().filter(({ id }) => ids.includes(id));
  });
  protected readonly heading = computed(() => {
    const code = this.municipality();
    return code === null ? '' : this.i18n.t(`platform.municipality.${code}`);
  });

  constructor() {
    afterNextRender(() => void this.draw());
  }

  protected open(ids: readonly string[]): void {
    this.opened.set(ids);
  }

  private async draw(): Promise<void> {
    try {
      this.outline.set(await this.source.load());
    } catch {
      this.failed.set(true);
    }
  }
}

function countOf(items: readonly PlacedItem[]): Partial<Record<Municipality, number>> {
  const counts: Partial<Record<Municipality, number>> = {};
  for (const { place } of items) counts[place.municipality] = (counts[place.municipality] ?? 0) + 1;
  return counts;
}
