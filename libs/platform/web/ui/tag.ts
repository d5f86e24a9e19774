import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

/** A state in a word: `<sr-tag tone="pine" icon="tick">Hållet</sr-tag>`. A tone needs an icon. */
@Component({
  selector: 'sr-tag',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span [class]="classes()">
    @if (icon(); as name) {
      <sr-icon [name]="name" />
    }
    <ng-content
  /></span>`,
})
export class Tag {
  readonly tone = input<Tone | 'line' | 'plain'>('plain');
  readonly icon = input<IconName>();
  protected readonly classes = computed(() => `tag ${this.tone()}`);
}
