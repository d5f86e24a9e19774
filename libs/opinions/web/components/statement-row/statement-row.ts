import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Stand, StatementItem } from '@samrad/opinions/contract';
import { type ActedPost, HiddenNotice, PostActions } from '@samrad/discussion/web';
import { RichText, Tag, TextTag, TranslatePipe } from '@samrad/platform/web';
import { StandButtons } from '../stand-buttons/stand-buttons';
import { TallyBar } from '../tally/tally-bar';

let made = 0;

/** A statement in the list: what it says, how many stand where, and one's own answer. */
@Component({
  selector: 'sr-statement-row',
  imports: [
    HiddenNotice,
    PostActions,
    RichText,
    StandButtons,
    Tag,
    TallyBar,
    TextTag,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './statement-row.html',
})
export class StatementRow {
  protected readonly textId = `statement-row-${++made}`;
  protected readonly isOpen = signal(false);

  readonly statement = input.required<StatementItem>();
  /** The dialogue's address. */
  readonly slug = input.required<string>();
  protected readonly post = computed((): ActedPost => ({ kind: 'statement', ...this.statement() }));
  readonly busy = input(false);
  /** Null takes the answer back. */
  readonly stood = output<Stand | null>();
  /** It was reported, hidden or brought back. */
  readonly changed = output();
}
