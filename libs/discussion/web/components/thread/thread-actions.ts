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
import type { ThreadState } from '@samrad/discussion/contract';
import { COMMENT_ACTIONS, type ThreadActionsInputs } from '../../comment-actions';

/** Moderation's buttons over a thread, fetched when the server allows one of them. */
@Component({
  selector: 'sr-thread-actions',
  imports: [NgComponentOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (buttons.hasValue()) {
    <ng-container *ngComponentOutlet="buttons.value(); inputs: inputs()" />
  }`,
})
export class ThreadActions {
  private readonly actions = inject(COMMENT_ACTIONS);
  readonly thread = input.required<ThreadState>();
  readonly allowedOperations = input.required<readonly string[]>();
  readonly changed = output();

  private readonly mayAct = computed(() =>
    this.allowedOperations().some((one) => this.actions?.threadOperations.includes(one)),
  );
  protected readonly buttons = resource({
    params: () => (this.mayAct() ? this.actions : undefined) ?? undefined,
    loader: ({ params }) => params.loadForThreads(),
  });
  protected readonly inputs = computed((): ThreadActionsInputs & Record<string, unknown> => ({
    thread: this.thread(),
    allowedOperations: this.allowedOperations(),
    changed: () => this.changed.emit(),
  }));
}
