import {
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { ActedPost } from '@samrad/discussion/web';
import { isRule, REPORT_LIMITS } from '@samrad/moderation/contract';
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
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';
import { RuleField } from '../rule-field/rule-field';

let made = 0;

/** Tells the moderators of a post: under which rule, and what they should know. */
@Component({
  selector: 'sr-report-form',
  imports: [Dialog, Field, Input, Note, ProblemNote, RuleField, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-dialog #dialog [heading]="'moderation.report.heading.' + post().kind | t">
    <form class="stack" novalidate (submit)="send($event)">
      <sr-problem-note [problem]="errors.problem()" />
      <sr-rule-field [controlId]="id + '-rule'" [error]="errors.of('rule')" [(rule)]="rule" />
      <sr-field
        [controlId]="id + '-words'"
        [label]="'moderation.report.words' | t"
        [hint]="'moderation.report.words-hint' | t"
        [error]="errors.of('words')"
        [most]="limits.words.most"
        [length]="words().length"
      >
        <textarea
          #area
          srInput
          name="words"
          dir="auto"
          [readonly]="sending()"
          [value]="words()"
          (input)="words.set(area.value)"
        ></textarea>
      </sr-field>
      <sr-note tone="lake">{{ 'moderation.report.effect' | t }}</sr-note>
      <div class="row">
        <button type="submit" class="btn" [attr.aria-disabled]="sending() ? 'true' : null">
          {{ 'moderation.report.send' | t }}
        </button>
        <button type="button" class="btn small" (click)="dialog.close()">
          {{ 'moderation.cancel' | t }}
        </button>
      </div>
    </form>
  </sr-dialog>`,
})
export class ReportForm {
  private readonly api = inject(ModerationApi);
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly dialog = viewChild.required<Dialog>('dialog');
  private readonly field = viewChild.required(RuleField);
  readonly post = input.required<ActedPost>();
  readonly done = output();

  protected readonly id = `report-${++made}`;
  protected readonly limits = REPORT_LIMITS;
  protected readonly rule = signal('');
  protected readonly words = signal('');
  protected readonly sending = signal(false);
  protected readonly errors = new FormErrors('moderation', {
    rule: `${this.id}-rule`,
    words: `${this.id}-words`,
  });

  open(): void {
    this.errors.clear();
    this.dialog().open();
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const rule = this.rule();
    if (this.sending()) return;
    if (!isRule(rule)) {
      this.errors.set([{ field: 'rule', code: 'choice' }]);
      return this.field().focus();
    }
    this.sending.set(true);
    try {
      const words = this.words().trim();
      const receipt = await this.api.report(this.post(), { rule, words });
      this.dialog().close();
      const said = receipt.isFirst ? 'moderation.report.done' : 'moderation.report.already';
      this.toaster.show(this.i18n.t(said));
      this.done.emit();
    } catch (problem) {
      this.errors.take(problem);
    } finally {
      this.sending.set(false);
    }
  }
}
