import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Comment } from '@samrad/discussion/contract';
import { DayPipe, I18n, Icon, TranslatePipe } from '@samrad/platform/web';
import { COMMENT_ACTIONS } from '../../comment-actions';
import { CommentBody } from './comment-body';

/** What stands where a hidden comment stood; its author reads the text and the reasons as well. */
@Component({
  selector: 'sr-hidden-notice',
  imports: [CommentBody, DayPipe, Icon, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hidden-notice.html',
})
export class HiddenNotice {
  protected readonly i18n = inject(I18n);
  private readonly actions = inject(COMMENT_ACTIONS);
  readonly comment = input.required<Comment>();
  /** The dialogue's address, for its log. */
  readonly slug = input.required<string>();

  protected readonly rule = computed(() => {
    const rule = this.comment().hidden?.rule ?? '';
    return this.actions ? this.i18n.t(this.actions.ruleKey(rule)) : rule;
  });
  protected readonly anchor = computed(
    () => this.actions?.ruleAnchor(this.comment().hidden?.rule ?? '') ?? undefined,
  );
}
