import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslatePipe } from '@samrad/platform/web';
import type { Held } from '../../data/load-held';
import { DialogueRows } from '../dialogue-rows/dialogue-rows';

/** The dialogues that an organisation holds, alone or with others: open ones first. */
@Component({
  selector: 'sr-host-dialogues',
  imports: [DialogueRows, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack">
    <h2>{{ 'dialogues.held' | t }}</h2>
    @for (part of held(); track part.state) {
      @if (part.dialogues.length > 0) {
        <h3>
          {{ 'dialogues.list.tab.' + part.state | t: { count: part.total } }}
        </h3>
        <sr-dialogue-rows [dialogues]="part.dialogues" [deep]="true" />
      }
    }
    @if (empty()) {
      <p class="quiet">{{ 'dialogues.held.none' | t }}</p>
    }
  </div>`,
})
export class HostDialogues {
  readonly held = input.required<Held>();
  protected empty(): boolean {
    return this.held().every(({ dialogues }) => dialogues.length === 0);
  }
}
