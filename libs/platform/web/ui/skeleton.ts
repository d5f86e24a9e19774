import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';

/** The shape of what is being fetched. */
@Component({
  selector: 'sr-skeleton',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="skeleton" role="status" [attr.aria-label]="'platform.loading' | t">
    @for (line of all(); track line) {
      <i></i>
    }
  </div>`,
})
export class Skeleton {
  readonly lines = input(3);
  protected readonly all = computed(() => Array.from({ length: this.lines() }, (_, line) => line));
}
