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
import { type ActedPost, COMMENT_ACTIONS, type PostActionsInputs } from '../../comment-actions';

/** Moderation's buttons under a post, fetched when the server allows one of them. */
@Component({
  selector: 'sr-post-actions',
  imports: [NgComponentOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (buttons.hasValue()) {
    <ng-container *ngComponentOutlet="buttons.value(); inputs: inputs()" />
  }`,
})
export class PostActions {
  private readonly actions = inject(COMMENT_ACTIONS);
  readonly post = input.required<ActedPost>();
  readonly changed = output();

  private readonly mayAct = computed(() =>
    this.post().allowedOperations.some((one) => this.actions?.operations.includes(one)),
  );
  protected readonly buttons = resource({
    params: () => (this.mayAct() ? this.actions : undefined) ?? undefined,
    loader: ({ params }) => params.load(),
  });
  protected readonly inputs = computed((): PostActionsInputs & Record<string, unknown> => ({
    post: this.post(),
    changed: () => this.changed.emit(),
  }));
}
