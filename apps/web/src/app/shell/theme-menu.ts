import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslatePipe } from '@samrad/platform/web';
import { ThemeChoice, THEMES } from './theme';

/** Light, dark, or as the device says. */
@Component({
  selector: 'app-theme-menu',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="themes" role="group" [attr.aria-label]="'platform.theme.label' | t">
    @for (theme of themes; track theme) {
      <button
        type="button"
        class="btn small"
        [attr.aria-pressed]="choice.theme() === theme"
        (click)="choice.choose(theme)"
      >
        {{ 'platform.theme.' + theme | t }}
      </button>
    }
  </div>`,
})
export class ThemeMenu {
  protected readonly choice = inject(ThemeChoice);
  protected readonly themes = THEMES;
}
