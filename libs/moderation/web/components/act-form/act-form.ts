import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ActedPost } from '@samrad/discussion/web';
import { ACT_LIMITS, type DirectAct, isRule, type PostState } from '@samrad/moderation/contract';
import {
  Dialog,
  Field,
  FormErrors,
  Input,
  Note,
  ProblemNote,
  TranslatePipe,
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';
import { RuleField } from '../rule-field/rule-field';

/** What is acted on, as far as the form tells it. */
export type ActTarget = Pick<ActedPost, 'kind' | 'id' | 'author'>;

let made = 0;

/** Hides or restores one post: under which rule, and why. The reason is kept until it is sent. */
@Component({
  selector: 'sr-act-form',
  imports: [Dialog, Field, Input, Note, ProblemNote, RuleField, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './act-form.html',
})
export class ActForm {
  private readonly api = inject(ModerationApi);
  private readonly dialog = viewChild.required<Dialog>('dialog');
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');

  readonly kind = input.required<DirectAct>();
  readonly target = input.required<ActTarget>();
  readonly done = output<PostState>();
  readonly closed = output();

  protected readonly limits = ACT_LIMITS;
  protected readonly id = `act-${++made}`;
  private readonly targetId = computed(() => this.target().id);
  /** Half-written reasons stay with the comment they are about, and with no other. */
  protected readonly rule = linkedSignal({ source: this.targetId, computation: () => '' });
  protected readonly reason = linkedSignal({ source: this.targetId, computation: () => '' });
  protected readonly sending = signal(false);
  protected readonly errors = new FormErrors('moderation', {
    rule: `${this.id}-rule`,
    reason: `${this.id}-reason`,
  });
  protected readonly texts = computed(() => `moderation.${this.kind()}`);

  open(): void {
    this.errors.clear();
    this.dialog().open();
  }

  protected close(): void {
    this.dialog().close();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.sending() || this.isIncomplete()) return;
    this.sending.set(true);
    try {
      const state = await this.act();
      this.clear();
      this.close();
      this.done.emit(state);
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }

  private clear(): void {
    this.rule.set('');
    this.reason.set('');
    // Typed and sent before the next drawing, the words were never bound and would stay.
    this.area().nativeElement.value = '';
  }

  private act(): Promise<PostState> {
    const target = this.target();
    const reason = this.reason().trim();
    const rule = this.rule();
    if (this.kind() === 'restore') return this.api.restore(target, { reason });
    if (!isRule(rule)) throw new Error('A rule is chosen before it is sent.');
    return this.api.hide(target, { rule, reason });
  }

  private isIncomplete(): boolean {
    const { least } = ACT_LIMITS.reason;
    const errors = [
      ...(this.kind() === 'hide' && !isRule(this.rule())
        ? [{ field: 'rule', code: 'choice' }]
        : []),
      ...(this.reason().trim().length < least
        ? [{ field: 'reason', code: 'too-short', params: { least } }]
        : []),
    ];
    this.errors.set(errors);
    if (errors.length > 0) this.focusFirst();
    return errors.length > 0;
  }

  private focusFirst(): void {
    const area = this.area().nativeElement;
    const rule = area.form?.querySelector('select');
    (this.errors.of('rule') && rule ? rule : area).focus();
  }
}
