import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  ACT_LIMITS,
  type SuspensionOperation,
  type SuspensionRow,
} from '@samrad/moderation/contract';
import {
  Dialog,
  Field,
  FormErrors,
  I18n,
  Input,
  Note,
  ProblemNote,
  Toaster,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';

let made = 0;

/** Confirms a suspension, says no to it, or lifts it, which needs a reason. */
@Component({
  selector: 'sr-suspension-form',
  imports: [Dialog, Field, Input, Note, ProblemNote, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './suspension-form.html',
})
export class SuspensionForm {
  private readonly api = inject(ModerationApi);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly dialog = viewChild.required<Dialog>('dialog');
  private readonly area = viewChild<ElementRef<HTMLTextAreaElement>>('area');
  readonly act = input.required<SuspensionOperation>();
  readonly suspension = input.required<SuspensionRow>();
  readonly done = output();

  protected readonly id = `suspension-${++made}`;
  protected readonly limits = ACT_LIMITS.reason;
  /** Half-written reasons stay with the suspension they are about, and with no other. */
  protected readonly reason = linkedSignal({
    source: () => this.suspension().id,
    computation: () => '',
  });
  protected readonly sending = signal(false);
  protected readonly errors = new FormErrors('moderation', { reason: `${this.id}-reason` });

  open(): void {
    this.errors.clear();
    this.dialog().open();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const [act, reason] = [this.act(), this.reason().trim()];
    if (this.sending() || (act === 'lift' && this.isTooShort(reason))) return;
    this.sending.set(true);
    try {
      await this.api.actOnSuspension(this.suspension().id, act, act === 'lift' ? { reason } : {});
      this.reason.set('');
      this.dialog().close();
      this.toaster.show(this.i18n.t(`moderation.suspensions.done.${act}`));
      this.done.emit();
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }

  private isTooShort(reason: string): boolean {
    const { least } = this.limits;
    if (reason.length >= least) return false;
    this.errors.set([{ field: 'reason', code: 'too-short', params: { least } }]);
    this.area()?.nativeElement.focus();
    return true;
  }
}
