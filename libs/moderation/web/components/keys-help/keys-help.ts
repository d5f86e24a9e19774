import { ChangeDetectionStrategy, Component, inject, input, viewChild } from '@angular/core';
import { Check, Dialog, TranslatePipe } from '@samrad/platform/web';
import { plainKey, SingleKeys } from '../../data/single-keys';

export interface KeyHelp {
  readonly keys: readonly string[];
  /** Key of its text. */
  readonly does: string;
}

/** The keys of a page, all of them behind `?`, and the switch that turns them off. */
@Component({
  selector: 'sr-keys-help',
  imports: [Check, Dialog, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  template: `<p class="keys space-above">
      @if (keys.on()) {
        @for (each of list(); track each.does) {
          <span class="from-wide" aria-hidden="true">
            @for (key of each.keys; track key) {
              <kbd>{{ key }}</kbd>
            }
            {{ each.does | t }}
          </span>
        }
      } @else {
        <span>{{ 'moderation.keys.off' | t }}</span>
      }
      <button type="button" class="btn small plain" (click)="help.open()">
        {{ 'moderation.keys.title' | t }} <kbd aria-hidden="true">?</kbd>
      </button>
    </p>
    <sr-dialog #help [heading]="'moderation.keys.title' | t">
      <dl class="facts">
        @for (each of list(); track each.does) {
          <div>
            <dt>
              @for (key of each.keys; track key) {
                <kbd>{{ key }}</kbd>
              }
            </dt>
            <dd>{{ each.does | t }}</dd>
          </div>
        }
      </dl>
      <p class="small">{{ 'moderation.keys.note' | t }}</p>
      <sr-check [checked]="keys.on()" (checkedChange)="keys.turn($event)">{{
        'moderation.keys.use' | t
      }}</sr-check>
      <p class="row">
        <button type="button" class="btn" (click)="help.close()">
          {{ 'moderation.keys.close' | t }}
        </button>
      </p>
    </sr-dialog>`,
})
export class KeysHelp {
  protected readonly keys = inject(SingleKeys);
  private readonly help = viewChild.required<Dialog>('help');
  readonly list = input.required<readonly KeyHelp[]>();

  protected press(event: KeyboardEvent): void {
    if (!this.keys.on() || plainKey(event) !== '?') return;
    event.preventDefault();
    this.help().open();
  }
}
