import type { DayRow } from '@samrad/results/contract';

export const COUNTED = ['proposals', 'supports', 'comments', 'statements', 'stands'] as const;
export type Counted = (typeof COUNTED)[number];

export type SpanUnit = 'day' | 'week' | 'month';

/** A stretch of time and what was done in it. */
export interface Span extends Readonly<Record<Counted, number>> {
  /** Its first day, `2026-03-04`. */
  readonly from: string;
}

export interface Spans {
  readonly unit: SpanUnit;
  /** Without gaps, so that their place tells their time. */
  readonly spans: readonly Span[];
}

const DAY_MS = 86_400_000;
/** As many bars as can be told apart on a phone. */
const MOST_BARS = 62;

/**
 * Days as bars: weeks from Monday (ISO 8601) when there are more days than bars, months when there
 * are more weeks. From the first day with something to the last.
 */
export function spansOf(days: readonly DayRow[]): Spans {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return { unit: 'day', spans: [] };
  const length = (timeOf(last) - timeOf(first)) / DAY_MS + 1;
  const unit = length <= MOST_BARS ? 'day' : length <= MOST_BARS * 7 ? 'week' : 'month';
  const sums = new Map<string, Record<Counted, number>>();
  for (let at = beginOf(first, unit); at <= last; at = nextOf(at, unit)) sums.set(at, nothing());
  for (const row of days) {
    const sum = sums.get(beginOf(row.day, unit));
    if (sum) for (const kind of COUNTED) sum[kind] += row[kind] ?? 0;
  }
  return { unit, spans: [...sums].map(([from, sum]) => ({ from, ...sum })) };
}

function nothing(): Record<Counted, number> {
  return { proposals: 0, supports: 0, comments: 0, statements: 0, stands: 0 };
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The first day of the stretch that a day is in. */
export function beginOf(day: string, unit: SpanUnit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const time = timeOf(day);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return dayOf(time - sinceMonday * DAY_MS);
}

function nextOf(day: string, unit: SpanUnit): string {
  if (unit !== 'month') return dayOf(timeOf(day) + (unit === 'week' ? 7 : 1) * DAY_MS);
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 1));
}
