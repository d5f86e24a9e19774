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
import {
  isInCounty,
  MUNICIPALITIES,
  PLACE_LIMITS,
  roundPin,
  type Municipality,
  type Pin,
  type Place,
} from '@samrad/platform/contract';
import { I18n } from '../i18n/i18n';
import { TranslatePipe } from '../i18n/translate.pipe';
import { keepChosen } from '../ui/chosen-before';
import { Field, Input } from '../ui/field';
import { CountyMap } from './county-map';
import { CountyOutline, type Outline } from './county-outline';
import { isInside, project, unproject, type Point } from './projection';

const WAYS = ['north', 'west', 'east', 'south'] as const;
type Way = (typeof WAYS)[number];

const TOWARDS: Readonly<Record<Way, Point>> = {
  north: { x: 0, y: -1 },
  south: { x: 0, y: 1 },
  east: { x: 1, y: 0 },
  west: { x: -1, y: 0 },
};
const BY_KEY: Readonly<Record<string, Way>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  ArrowLeft: 'west',
};
/** One step goes through this share of what is seen. */
const STEP = 1 / 24;
const NEAREST = 8;

/**
 * Chooses a place: a municipality from the list or the map, a name typed, a pin set by a tap or by
 * keys. Not to say is as good an answer.
 */
@Component({
  selector: 'sr-place-picker',
  imports: [CountyMap, Field, Input, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './place-picker.html',
})
export class PlacePicker {
  private readonly source = inject(CountyOutline);
  private readonly i18n = inject(I18n);

  readonly place = model<Place | null>(null);
  /** What is asked, such as `Var gäller det?` */
  readonly legend = input.required<string>();
  readonly hint = input('');
  readonly nameError = input('');

  protected readonly outline = signal<Outline | null>(null);
  protected readonly municipalities = MUNICIPALITIES;
  protected readonly limits = PLACE_LIMITS;
  protected readonly ways = WAYS;
  protected readonly municipality = computed(() => this.place()?.municipality ?? null);
  protected readonly pin = computed(() => this.place()?.pin ?? null);
  protected readonly nearer = linkedSignal({ source: this.municipality, computation: () => 1 });
  protected readonly nearest = NEAREST;
  /** Where the pin stands, in words. */
  protected readonly standing = computed(() => {
    const pin = this.pin();
    if (pin === null) return '';
    const { latitude, longitude } = pin;
    return this.i18n.t('platform.map.pin-at', { latitude, longitude });
  });
  private readonly area = computed(() =>
    this.outline()?.areas.find(({ code }) => code === this.municipality()),
  );

  constructor() {
    keepChosen();
    afterNextRender(() => {
      this.source.load().then(
        (outline) => this.outline.set(outline),
        // The list stands without it.
        () => undefined,
      );
    });
  }

  protected choose(municipality: Municipality | null): void {
    if (municipality === this.municipality()) return;
    const name = this.place()?.name ?? null;
    this.place.set(municipality && { municipality, name, pin: null });
  }

  protected rename(name: string): void {
    this.place.update((place) => place && { ...place, name: name === '' ? null : name });
  }

  /** In the middle of the municipality, to be moved from there. */
  protected setPin(): void {
    const area = this.area();
    if (area) this.keep(unproject(area.centre));
  }

  protected keep(pin: Pin | null): void {
    this.place.update((place) => place && { ...place, pin: pin && roundPin(pin) });
  }

  protected byKey(event: KeyboardEvent): void {
    const way = BY_KEY[event.key];
    if (way === undefined) return;
    event.preventDefault();
    this.move(way);
  }

  protected move(way: Way): void {
    const [pin, area] = [this.pin(), this.area()];
    if (pin === null || !area) return;
    const from = project(pin);
    const step = (area.box.width / this.nearer()) * STEP;
    const to = { x: from.x + TOWARDS[way].x * step, y: from.y + TOWARDS[way].y * step };
    const moved = unproject(to);
    if (isInside(to, area.ring) && isInCounty(moved)) this.keep(moved);
  }

  protected look(times: number): void {
    this.nearer.update((nearer) => Math.min(NEAREST, Math.max(1, nearer * times)));
  }
}
