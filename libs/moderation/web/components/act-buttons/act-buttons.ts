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
import type { ActedPost } from '@samrad/discussion/web';
import { DIRECT_ACTS, type DirectAct } from '@samrad/moderation/contract';
import { I18n, Toaster, TranslatePipe } from '@samrad/platform/web';
import { ActForm } from '../act-form/act-form';
import { ReportForm } from '../report-form/report-form';

/** Reporting, hiding and restoring among a post's own buttons; only what the server allows. */
@Component({
  selector: 'sr-act-buttons',
  imports: [ActForm, ReportForm, TranslatePipe],
  host: { class: 'row near' },
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (mayReport()) {
      <button type="button" class="linkish" (click)="report()">
        {{ 'moderation.report.button' | t }}
        <span class="only">{{ whose() }}</span>
      </button>
      @if (reporting()) {
        <sr-report-form [post]="post()" (done)="reported.set(true)" />
      }
    } @else if (reported()) {
      <span class="quiet small">{{ 'moderation.report.made' | t }}</span>
    }
    @if (kind(); as act) {
      <button type="button" class="linkish" (click)="open(act)">
        {{ 'moderation.' + act + '.button' | t }}
        <span class="only">{{ whose() }}</span>
      </button>
      @if (asked()) {
        <sr-act-form
          [kind]="act"
          [target]="post()"
          (done)="finish(act)"
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
  private readonly reportForm = viewChild(ReportForm);
  readonly post = input.required<ActedPost>();
  readonly changed = input.required<() => void>();

  /** Once asked for, a form stays: closing it by mistake loses no words. */
  protected readonly asked = signal(false);
  protected readonly reporting = signal(false);
  protected readonly reported = signal(false);
  /** An open form keeps what it is about, whatever another moderator does meanwhile. */
  protected readonly opened = signal<DirectAct | null>(null);
  protected readonly kind = computed(
    () =>
      this.opened() ??
      DIRECT_ACTS.find((each) => this.post().allowedOperations.includes(each)) ??
      null,
  );
  protected readonly mayReport = computed(
    () => !this.reported() && this.post().allowedOperations.includes('report'),
  );
  protected readonly whose = computed(() => {
    const { kind, author } = this.post();
    const name = author ?? '';
    return this.i18n.t(`moderation.whose.${kind}`, { name });
  });

  protected open(act: DirectAct): void {
    this.opened.set(act);
    this.asked.set(true);
    afterNextRender(() => this.form()?.open(), { injector: this.injector });
  }

  protected report(): void {
    this.reporting.set(true);
    afterNextRender(() => this.reportForm()?.open(), { injector: this.injector });
  }

  protected finish(act: DirectAct): void {
    this.toaster.show(this.i18n.t(`moderation.${act}.done`));
    this.opened.set(null);
    this.changed()();
  }
}
