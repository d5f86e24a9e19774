import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Comment } from '@samrad/discussion/contract';
import { Sign, Tag, TranslatePipe, WhenPipe } from '@samrad/platform/web';
import type { ActedPost } from '../../comment-actions';
import { HiddenNotice } from '../post/hidden-notice';
import { PostActions } from '../post/post-actions';
import { CommentBody } from './comment-body';

/** One comment: who, which stance, when; the words or the notice; what the server lets one do. */
@Component({
  selector: 'sr-comment',
  imports: [CommentBody, HiddenNotice, PostActions, Sign, Tag, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comment-view.html',
})
export class CommentView {
  readonly comment = input.required<Comment>();
  readonly slug = input.required<string>();
  /** Who is answered, where the place in the thread does not show it. */
  readonly answers = input<Comment | null>(null);
  /** Just shown from behind the pill. */
  readonly fresh = input(false);
  /** The thread takes no more replies. */
  readonly closed = input(false);
  readonly reply = output();
  /** A moderator, or the reader, did something to it. */
  readonly changed = output();

  protected readonly mayReply = computed(
    () => !this.closed() && this.comment().allowedOperations.includes('reply'),
  );
  protected readonly post = computed((): ActedPost => ({ kind: 'comment', ...this.comment() }));
}
