import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Municipality, Pin } from '@samrad/platform/contract';
import { I18n } from '../i18n/i18n';
import { NumPipe } from '../i18n/format.pipes';
import { clustersOf, type Cluster, type MapPin } from './clusters';
import type { Area, Outline } from './county-outline';
import { isInside, project, unproject, type Box, type Point } from './projection';

/** How wide the drawing is meant to be looked at, px: signs and words are sized by it. */
const MEANT_WIDTH = 416;
const CLUSTER_REACH = 30;
const LEVELS = 3;

/**
 * The county as a drawing. It says and does nothing that a list beside it does not: use it through
 * `sr-place-picker` or `sr-place-map`, which have that list.
 */
@Component({
  selector: 'sr-county-map',
  imports: [NumPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './county-map.html',
})
export class CountyMap {
  private readonly i18n = inject(I18n);

  readonly outline = input.required<Outline>();
  readonly label = input.required<string>();
  /** Shown alone, with its pins; null: the whole county. */
  readonly zoom = input<Municipality | null>(null);
  /** How much nearer than the whole of what is shown; for placing a pin exactly. */
  readonly nearer = input(1);
  readonly chosen = input<Municipality | null>(null);
  /** How many there are in each municipality; also how strong it is coloured. */
  readonly counts = input<Partial<Record<Municipality, number>>>({});
  readonly pins = input<readonly MapPin[]>([]);
  /** The one pin that is being placed. */
  readonly cursor = input<Pin | null>(null);
  /** Whether a tap places that pin. */
  readonly placing = input(false);
  /** A municipality, from the whole county. */
  readonly picked = output<Municipality>();
  /** Where a tap would have the pin. */
  readonly placed = output<Pin>();
  /** Ids of the pins under one sign. */
  readonly opened = output<readonly string[]>();

  /** What of the drawing is seen. */
  readonly box = computed((): Box => {
    const area = this.area();
    const whole = area?.box ?? this.outline().box;
    const cursor = this.cursor();
    if (this.nearer() === 1 || cursor === null) return whole;
    const { x, y } = project(cursor);
    const [width, height] = [whole.width / this.nearer(), whole.height / this.nearer()];
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
  protected readonly frame = computed(() => {
    const { x, y, width, height } = this.box();
    return `${x} ${y} ${width} ${height}`;
  });
  /** One pixel, when the drawing is as wide as it is meant to be. */
  protected readonly unit = computed(() => this.box().width / MEANT_WIDTH);
  protected readonly clusters = computed((): Cluster[] =>
    this.zoom() === null ? [] : clustersOf(this.pins(), this.unit() * CLUSTER_REACH),
  );
  private readonly area = computed(() =>
    this.outline().areas.find(({ code }) => code === this.zoom()),
  );
  private readonly most = computed(() => Math.max(0, ...Object.values(this.counts())));

  protected projected(pin: Pin): Point {
    return project(pin);
  }

  protected transformOf({ x, y }: Point): string {
    return `translate(${x} ${y}) scale(${this.unit()})`;
  }

  /** 0: none; 3: near the most there is. */
  protected level(code: Municipality): number {
    const count = this.counts()[code] ?? 0;
    return count === 0 ? 0 : Math.ceil((count / this.most()) * LEVELS);
  }

  protected labelOf({ code, name }: Area): string {
    const count = this.counts()[code];
    return count === undefined ? name : this.i18n.t('platform.map.area', { name, count });
  }

  protected labelOfCluster({ pins: [first, ...others] }: Cluster): string {
    const label = first?.label ?? '';
    return others.length === 0
      ? label
      : this.i18n.t('platform.map.cluster', { label, count: others.length });
  }

  protected pressed(event: KeyboardEvent, code: Municipality): void {
    if (isPress(event)) this.picked.emit(code);
  }

  protected open(event: Event, { pins }: Cluster): void {
    event.stopPropagation();
    this.opened.emit(pins.map(({ id }) => id));
  }

  protected openByKey(event: KeyboardEvent, cluster: Cluster): void {
    if (isPress(event)) this.open(event, cluster);
  }

  /**
   * A tap says a point, which no key can: who has no pointer sets and moves the pin with the buttons
   * beside. Outside the municipality it places nothing: it would be another place.
   */
  protected tap({ button, currentTarget, clientX, clientY }: MouseEvent): void {
    const area = this.area();
    if (button !== 0 || !this.placing() || !area) return;
    if (!(currentTarget instanceof Element)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const box = this.box();
    const point = {
      x: box.x + ((clientX - left) / width) * box.width,
      y: box.y + ((clientY - top) / height) * box.height,
    };
    if (isInside(point, area.ring)) this.placed.emit(unproject(point));
  }
}

/** As a button is pressed by keys; the page does not scroll. */
function isPress(event: KeyboardEvent): boolean {
  const isPressed = event.key === 'Enter' || event.key === ' ';
  if (isPressed) event.preventDefault();
  return isPressed;
}
