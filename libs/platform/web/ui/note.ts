import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Tone } from './tone';

/** Something to know, set apart. `live` reads it out when it appears: `alert` for what went wrong. */
@Component({
  selector: 'sr-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div [class]="look()" [attr.role]="live()"><ng-content /></div>`,
})
export class Note {
  readonly tone = input<Tone>('lake');
  readonly live = input<'status' | 'alert' | null>(null);
  protected readonly look = computed(() => `note ${this.tone()}`);
}
