import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  resource,
} from '@angular/core';
import type { Comment } from '@samrad/discussion/contract';
import { Sign, Tag, TranslatePipe, WhenPipe } from '@samrad/platform/web';
import { COMMENT_ACTIONS, type CommentActionsInputs } from '../../comment-actions';
import { CommentBody } from './comment-body';
import { HiddenNotice } from './hidden-notice';

/** One comment: who, which stance, when; the words or the notice; what the server lets one do. */
@Component({
  selector: 'sr-comment',
  imports: [CommentBody, HiddenNotice, NgComponentOutlet, Sign, Tag, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-view.html',
})
export class CommentView {
  private readonly actions = inject(COMMENT_ACTIONS);
  readonly comment = input.required<Comment>();
  readonly slug = input.required<string>();
  /** Who is answered, where the place in the thread does not show it. */
  readonly answers = input<Comment | null>(null);
  /** Just shown from behind the pill. */
  readonly fresh = input(false);
  /** The thread takes no more replies. */
  readonly closed = input(false);
  readonly reply = output();
  readonly changed = output<Comment>();

  protected readonly mayReply = computed(
    () => !this.closed() && this.comment().allowedOperations.includes('reply'),
  );
  private readonly mayAct = computed(() =>
    this.comment().allowedOperations.some((one) => this.actions?.operations.includes(one)),
  );
  /** The buttons of a subject above, fetched when the server allows one of them. */
  protected readonly buttons = resource({
    params: () => (this.mayAct() ? this.actions : undefined) ?? undefined,
    loader: ({ params }) => params.load(),
  });
  protected readonly inputs = computed((): CommentActionsInputs & Record<string, unknown> => ({
    comment: this.comment(),
    changed: (comment: Comment) => this.changed.emit(comment),
  }));
}
