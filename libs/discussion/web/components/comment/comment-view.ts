import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Comment } from '@samrad/discussion/contract';
import { I18n, Sign, Tag, TranslatePipe, WhenPipe } from '@samrad/platform/web';
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
  private readonly i18n = inject(I18n);
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
  /** Of what is hidden nobody learns who wrote it. */
  protected readonly label = computed(() => {
    const name = this.comment().author;
    return name === null
      ? this.i18n.t('discussion.hidden.title.comment')
      : this.i18n.t('discussion.by', { name });
  });
  protected readonly stance = computed(() => {
    const { stance } = this.comment();
    return stance === 'neither' ? null : stance;
  });
  protected readonly post = computed((): ActedPost => ({ kind: 'comment', ...this.comment() }));
}
