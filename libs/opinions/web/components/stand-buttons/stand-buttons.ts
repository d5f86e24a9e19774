import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  viewChildren,
} from '@angular/core';
import { type Stand, STANDS } from '@samrad/opinions/contract';
import { Icon, type IconName, TranslatePipe } from '@samrad/platform/web';

const ICON: Readonly<Record<Stand, IconName>> = { agree: 'tick', disagree: 'cross', pass: 'arrow' };

/**
 * Agree, disagree, pass: three buttons of one weight. Keys 1, 2 and 3 press them while the focus is
 * on one of them, so that nothing is answered by a key meant for something else.
 */
@Component({
  selector: 'sr-stand-buttons',
  imports: [Icon, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div
    role="group"
    [class]="across() ? 'row near' : 'stack near'"
    [attr.aria-label]="label()"
    (keydown)="press($event)"
  >
    @for (stand of stands; track stand; let place = $index) {
      <button
        #button
        type="button"
        class="btn"
        [class.fill]="!across()"
        [class.small]="across()"
        [attr.aria-pressed]="stand === chosen()"
        [attr.aria-disabled]="busy() ? 'true' : null"
        [attr.aria-keyshortcuts]="place + 1"
        (click)="choose(stand)"
      >
        <sr-icon [name]="icons[stand]" />{{ 'opinions.stand.' + stand | t }}
        <kbd aria-hidden="true">{{ place + 1 }}</kbd>
      </button>
    }
  </div>`,
})
export class StandButtons {
  private readonly buttons = viewChildren<ElementRef<HTMLButtonElement>>('button');
  protected readonly stands = STANDS;
  protected readonly icons = ICON;

  readonly label = input.required<string>();
  readonly chosen = input<Stand | null>(null);
  readonly busy = input(false);
  /** Side by side and small, in a row of a list. */
  readonly across = input(false);
  readonly stood = output<Stand>();

  /** To the first answer, from a control that is about to go away. */
  focus(): void {
    this.buttons()[0]?.nativeElement.focus();
  }

  protected choose(stand: Stand): void {
    if (!this.busy()) this.stood.emit(stand);
  }

  protected press(event: KeyboardEvent): void {
    const stand = STANDS[Number(event.key) - 1];
    if (!stand || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.choose(stand);
  }
}
