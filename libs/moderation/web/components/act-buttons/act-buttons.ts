import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import type { Comment } from '@samrad/discussion/contract';
import { ACT_KINDS, type ActKind } from '@samrad/moderation/contract';
import { I18n, Toaster, TranslatePipe } from '@samrad/platform/web';
import { ActForm } from '../act-form/act-form';

/** The moderators' buttons among a comment's own; only what the server allows. */
@Component({
  selector: 'sr-act-buttons',
  imports: [ActForm, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (kind(); as act) {
    <button type="button" class="linkish" (click)="open(act)">
      {{ 'moderation.' + act + '.button' | t }}
      <span class="only">{{ 'moderation.whose' | t: { name: comment().author } }}</span>
    </button>
    @if (asked()) {
      <sr-act-form
        [kind]="act"
        [target]="comment()"
        (done)="finish($event)"
        (closed)="opened.set(null)"
      />
    }
  }`,
})
export class ActButtons {
  private readonly toaster = inject(Toaster);
  private readonly i18n = inject(I18n);
  private readonly injector = inject(Injector);
  private readonly form = viewChild(ActForm);
  readonly comment = input.required<Comment>();
  readonly changed = input.required<(comment: Comment) => void>();

  /** Once asked for, the form stays: closing it by mistake loses no words. */
  protected readonly asked = signal(false);
  /** An open form keeps what it is about, whatever another moderator does meanwhile. */
  protected readonly opened = signal<ActKind | null>(null);
  protected readonly kind = computed(
    () =>
      this.opened() ??
      ACT_KINDS.find((each) => this.comment().allowedOperations.includes(each)) ??
      null,
  );

  protected open(act: ActKind): void {
    this.opened.set(act);
    this.asked.set(true);
    afterNextRender(() => this.form()?.open(), { injector: this.injector });
  }

  protected finish(comment: Comment): void {
    this.toaster.show(
      this.i18n.t(comment.hidden ? 'moderation.hide.done' : 'moderation.restore.done'),
    );
    this.changed()(comment);
  }
}
