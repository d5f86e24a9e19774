import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe, I18n, TranslatePipe } from '@samrad/platform/web';
import type { Found } from '@samrad/proposals/contract';
import { FoundText } from './found-text';

/** What was found, in rows: what it is, where it stands, and the words that were sought. */
@Component({
  selector: 'sr-found-rows',
  imports: [DayPipe, FoundText, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './found-rows.html',
})
export class FoundRows {
  protected readonly i18n = inject(I18n);
  readonly items = input.required<readonly Found[]>();
  /** Whether each says which dialogue it stands in. */
  readonly everywhere = input(false);

  protected linkTo({ dialogue, number }: Found): string {
    return this.i18n.link('dialogues', dialogue.slug, 'proposals', number);
  }

  protected fragmentOf({ comment }: Found): string | undefined {
    return comment === null ? undefined : `comment-${comment}`;
  }
}
