import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import { TranslatePipe } from '../i18n/translate.pipe';

/** Copies what is shown beside it, and says whether that went well. */
@Component({
  selector: 'sr-copy-button',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'row near' },
  template: `<button type="button" class="btn small" (click)="copy()">{{ label() }}</button>
    <span class="small" role="status">
      @if (outcome(); as outcome) {
        {{ 'platform.copy.' + outcome | t }}
      }
    </span>`,
})
export class CopyButton {
  /** What it copies, said in full: there may be several on a page. */
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  /** Of another text nothing has been copied yet. */
  protected readonly outcome = linkedSignal<string, 'done' | 'failed' | null>({
    source: this.text,
    computation: () => null,
  });

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text());
      this.outcome.set('done');
    } catch {
      this.outcome.set('failed');
    }
  }
}
