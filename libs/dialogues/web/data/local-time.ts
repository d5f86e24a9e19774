const ZONE = 'Europe/Stockholm';
const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const MINUTE = 60_000;

const inZone = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * What clocks in Sweden show (`2026-12-14T18:00`, as a date-and-time field gives it) as an instant;
 * null when it is not whole. The hour that comes twice in October is taken as the first, the one
 * that is skipped in March as the hour after.
 */
export function toInstant(local: string): string | null {
  const match = LOCAL.exec(local);
  if (!match) return null;
  const [, year, month, day, hour, minute] = match.map(Number);
  const asUtc = Date.UTC(year!, month! - 1, day, hour, minute);
  const candidates = [offsetAt(asUtc - 180 * MINUTE), offsetAt(asUtc + 180 * MINUTE)].map(
    (offset) => asUtc - offset * MINUTE,
  );
  const exact = candidates.filter((instant) => toLocal(new Date(instant)) === local);
  const instant = exact.length > 0 ? Math.min(...exact) : Math.max(...candidates);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString();
}

/** An instant as clocks in Sweden show it: `2026-12-14T18:00`. */
export function toLocal(instant: Date): string {
  const parts = new Map(inZone.formatToParts(instant).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** Minutes by which clocks in Sweden are ahead of UTC. */
function offsetAt(instant: number): number {
  const shown = Date.parse(`${toLocal(new Date(instant))}:00Z`);
  return Math.round((shown - instant) / MINUTE);
}
