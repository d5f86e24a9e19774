import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { DIALOGUE_LIMITS } from '@samrad/dialogues/contract';
import { Field, Input, TranslatePipe } from '@samrad/platform/web';
import type { TextDraft } from '../../data/dialogue-draft';
import { controlOf, type DraftErrors } from '../../data/draft-errors';
import { ItemList } from '../item-list/item-list';

/** Everything an official writes about a dialogue in one language. */
@Component({
  selector: 'sr-dialogue-text-fields',
  imports: [Field, Input, ItemList, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './dialogue-text-fields.html',
})
export class DialogueTextFields {
  /** Where the text stands in the request: `text`, `translations.0`. */
  readonly path = input.required<string>();
  readonly language = input.required<string>();
  readonly errors = input.required<DraftErrors>();
  readonly text = model.required<TextDraft>();

  protected readonly limits = DIALOGUE_LIMITS;

  protected change(change: Partial<TextDraft>): void {
    this.text.update((text) => ({ ...text, ...change }));
  }

  protected idOf(name: string): string {
    return controlOf(`${this.path()}.${name}`);
  }

  protected errorOf(name: string): string {
    return this.errors().of(`${this.path()}.${name}`);
  }
}
