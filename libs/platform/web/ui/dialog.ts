import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';

let made = 0;

/**
 * A question that has to be answered before going on: the native dialog, so focus is held and
 * given back, and Escape closes. Buttons are the content.
 */
@Component({
  selector: 'sr-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<dialog
    #native
    class="dialog"
    [class.wide]="wide()"
    [attr.aria-labelledby]="id"
    (close)="closed.emit()"
  >
    <div class="stack">
      <h2 class="h3" [id]="id">{{ heading() }}</h2>
      <ng-content />
    </div>
  </dialog>`,
})
export class Dialog {
  private readonly native = viewChild.required<ElementRef<HTMLDialogElement>>('native');
  protected readonly id = `dialog-${++made}`;

  readonly heading = input.required<string>();
  /** For what is compared side by side. */
  readonly wide = input(false);
  readonly closed = output();

  open(): void {
    this.native().nativeElement.showModal();
  }

  close(): void {
    this.native().nativeElement.close();
  }
}
