import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type {
  HiddenNotice as Notice,
  PostKind,
  StatementOfReasons,
} from '@samrad/discussion/contract';
import { DayPipe, I18n, Icon, TranslatePipe } from '@samrad/platform/web';
import { COMMENT_ACTIONS } from '../../comment-actions';

/**
 * What stands where something hidden stood; its author reads the reasons as well, and their own
 * words, which are the content.
 */
@Component({
  selector: 'sr-hidden-notice',
  imports: [DayPipe, Icon, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './hidden-notice.html',
})
export class HiddenNotice {
  protected readonly i18n = inject(I18n);
  private readonly actions = inject(COMMENT_ACTIONS);
  readonly kind = input<PostKind>('comment');
  readonly hidden = input.required<Notice>();
  readonly reasons = input.required<StatementOfReasons | null>();
  /** Its author may read it. */
  readonly readable = input(false);
  /** The dialogue's address, for its log. */
  readonly slug = input.required<string>();

  protected readonly rule = computed(() => {
    const { rule } = this.hidden();
    return this.actions ? this.i18n.t(this.actions.ruleKey(rule)) : rule;
  });
  protected readonly anchor = computed(
    () => this.actions?.ruleAnchor(this.hidden().rule) ?? undefined,
  );
  protected readonly title = computed(
    () => `discussion.hidden.${this.reasons() ? 'yours' : 'title'}.${this.kind()}`,
  );
}
