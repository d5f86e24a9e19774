import { NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChildren,
  Directive,
  inject,
  input,
  TemplateRef,
} from '@angular/core';
import { I18n } from '../i18n/i18n';
import type { TextParams } from '../i18n/texts';

/** How a tag of a message is shown: `<ng-template srTextTag="link" let-text>…{{ text }}…</ng-template>`. */
@Directive({ selector: 'ng-template[srTextTag]' })
export class TextTag {
  readonly srTextTag = input.required<string>();
  readonly template: TemplateRef<{ $implicit: string }> = inject(TemplateRef);
}

/**
 * A message with a link or a name inside its sentence, so that no sentence is put together from
 * pieces: `"Läs <link>reglerna</link> först."`
 */
@Component({
  selector: 'sr-text',
  imports: [NgTemplateOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (piece of pieces(); track $index) {
    @if (piece.template) {
      <ng-container
        [ngTemplateOutlet]="piece.template"
        [ngTemplateOutletContext]="{ $implicit: piece.text }"
      />
    } @else {
      <ng-container>{{ piece.text }}</ng-container>
    }
  }`,
})
export class RichText {
  private readonly i18n = inject(I18n);
  private readonly tags = contentChildren(TextTag);
  readonly key = input.required<string>();
  readonly params = input<TextParams>();

  protected readonly pieces = computed(() =>
    this.i18n.parts(this.key(), this.params()).map(({ text, tag }) => ({
      text,
      template: this.tags().find((each) => each.srTextTag() === tag)?.template ?? null,
    })),
  );
}
