import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Formats, type Instant } from './formats';

/** `{{ dialogue.closesAt | day }}`: 14 december; `| day: true`: with the year, always. */
@Pipe({ name: 'day', pure: false })
export class DayPipe implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(instant: Instant, withYear = false): string {
    return this.formats.day(instant, withYear);
  }
}

/** `{{ comment.createdAt | when }}`: i dag 14.28. */
@Pipe({ name: 'when', pure: false })
export class WhenPipe implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(instant: Instant): string {
    return this.formats.when(instant);
  }
}

/** `{{ case.dueAt | moment }}`: 23 november 14.28. */
@Pipe({ name: 'moment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(instant: Instant): string {
    return this.formats.moment(instant);
  }
}

/** `{{ round.closesAt | left }}`: 22 dagar kvar. */
@Pipe({ name: 'left', pure: false })
export class LeftPipe implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(instant: Instant): string {
    return this.formats.left(instant);
  }
}

/** `{{ proposal.supports | num }}`: 1 284. */
@Pipe({ name: 'num', pure: false })
export class NumPipe implements PipeTransform {
  private readonly formats = inject(Formats);

  transform(value: number): string {
    return this.formats.number(value);
  }
}
