import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { I18n, Note, RULE_WORDS, TranslatePipe, WhenPipe } from '@samrad/platform/web';

/** The statement of reasons to somebody suspended, where they would write: since when, until when, why, and how to object. */
@Component({
  selector: 'sr-suspension-note',
  imports: [Note, RouterLink, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './suspension-note.html',
})
export class SuspensionNote {
  protected readonly i18n = inject(I18n);
  private readonly words = inject(RULE_WORDS);
  readonly dialogue = input.required<DialogueDetail>();

  private readonly rules = resource({
    params: () => this.words ?? undefined,
    loader: async ({ params }) => {
      const words = await params();
      await this.i18n.add(words.texts);
      return words;
    },
  });
  /** The rule in words, with its place on the page about conduct; null until they have come. */
  protected readonly ground = computed(() => {
    const rule = this.dialogue().suspension?.rule;
    if (rule === undefined || !this.rules.hasValue()) return null;
    const words = this.rules.value();
    return { text: this.i18n.t(words.ruleKey(rule)), anchor: words.ruleAnchor(rule) };
  });
}
