import { inject, Injectable } from '@angular/core';
import { Clock } from './clock';
import { I18n } from './i18n';
import { traitsOf } from './interface-language';

/** An instant as the API writes it (ISO 8601) or as a Date. */
export type Instant = string | Date;

const ZONE = 'Europe/Stockholm';
const NO_BREAK = '\u00a0';
const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const;

/** Dates, times and numbers in the page's language, as clocks in Sweden show them. */
@Injectable({ providedIn: 'root' })
export class Formats {
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly made = new Map<string, Intl.DateTimeFormat>();

  /** The name of a language by its BCP 47 tag: `finska`; the tag where there is no name. */
  language(tag: string): string {
    return new Intl.DisplayNames([this.locale()], { type: 'language' }).of(tag) ?? tag;
  }

  /** `14 december`, with the year when it is not this one or when it is asked for. */
  day(instant: Instant, withYear = false): string {
    const date = new Date(instant);
    const year = this.isThisYear(date) && !withYear ? {} : { year: 'numeric' as const };
    return unbroken(this.dates({ day: 'numeric', month: 'long', ...year }).format(date));
  }

  /**
   * `3 nov–14 dec`, in Finnish `3.11.–14.12.`; one day alone when both are the same. With the year,
   * or both, when either is not this one: `26–27 jul 2022`.
   */
  range(from: Instant, to: Instant): string {
    const isFinnish = this.i18n.lang() === 'fi';
    const [first, last] = [new Date(from), new Date(to)];
    const isThisYear = [first, last].every((date) => this.isThisYear(date));
    const year = isThisYear ? {} : { year: 'numeric' as const };
    const range = this.dates({ day: 'numeric', month: isFinnish ? 'numeric' : 'short', ...year })
      .formatRange(first, last)
      .replace(/\s*–\s*/, '–');
    return isFinnish
      ? range
      : range.replaceAll('.', '').replace(/(\d)\s+(\p{L})/gu, `$1${NO_BREAK}$2`);
  }

  /** `14.28`, `14:28` in English. */
  time(instant: Instant): string {
    const parts = this.dates({
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(new Date(instant));
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('hour')}${this.i18n.lang() === 'en' ? ':' : '.'}${of('minute')}`;
  }

  /** When something was written: `i dag 14.28`, `i går 19.05`, `18 november`. */
  when(instant: Instant): string {
    const now = this.clock.now();
    const time = this.time(instant);
    const yesterday = new Date(now.getTime() - 86_400_000);
    if (this.dayKey(instant) === this.dayKey(now))
      return this.i18n.t('platform.time.today', { time });
    if (this.dayKey(instant) === this.dayKey(yesterday)) {
      return this.i18n.t('platform.time.yesterday', { time });
    }
    return this.day(instant);
  }

  /** A moment that is kept to: `i dag 14.28`, `23 november 14.28`. */
  moment(instant: Instant): string {
    const time = this.time(instant);
    return this.dayKey(instant) === this.dayKey(this.clock.now())
      ? this.i18n.t('platform.time.today', { time })
      : this.i18n.t('platform.time.moment', { day: this.day(instant), time });
  }

  /** Time left to an instant: `22 dagar kvar`, `3 timmar kvar`; what is past has closed. */
  left(instant: Instant): string {
    const rest = new Date(instant).getTime() - this.clock.now().getTime();
    if (rest <= 0) return this.i18n.t('platform.time.closed');
    for (const [unit, length] of UNITS) {
      if (rest >= length)
        return this.i18n.t(`platform.time.left-${unit}`, { count: Math.floor(rest / length) });
    }
    return this.i18n.t('platform.time.left-moment');
  }

  /** `2 000`, `1 200,5`. */
  number(value: number): string {
    return new Intl.NumberFormat(this.locale(), { maximumFractionDigits: 1 }).format(value);
  }

  /** A share of one as whole percent: `62 %`. */
  percent(share: number): string {
    return new Intl.NumberFormat(this.locale(), {
      style: 'percent',
      maximumFractionDigits: 0,
    }).format(share);
  }

  private isThisYear(date: Date): boolean {
    const year = this.dates({ year: 'numeric' });
    return year.format(date) === year.format(this.clock.now());
  }

  private dayKey(instant: Instant): string {
    return this.dates({ year: 'numeric', month: 'numeric', day: 'numeric' }).format(
      new Date(instant),
    );
  }

  private locale(): string {
    return traitsOf(this.i18n.lang()).locale;
  }

  private dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = `${this.locale()}${JSON.stringify(options)}`;
    let format = this.made.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.locale(), { timeZone: ZONE, ...options });
      this.made.set(key, format);
    }
    return format;
  }
}

function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}
