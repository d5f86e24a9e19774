import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { I18n } from '@samrad/platform/web';

/** A comment's words as they were written: its paragraphs and line breaks, in its own language. */
@Component({
  selector: 'sr-comment-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (paragraph of paragraphs(); track $index) {
    <p dir="auto" [attr.lang]="foreign()">
      @for (line of paragraph; track $index) {
        @if (!$first) {
          <br />
        }
        {{ line }}
      }
    </p>
  }`,
})
export class CommentBody {
  private readonly i18n = inject(I18n);
  readonly text = input.required<string>();
  /** BCP 47 tag of the text. */
  readonly language = input.required<string>();

  protected readonly paragraphs = computed(() =>
    this.text()
      .split(/\n{2,}/)
      .map((paragraph) => paragraph.split('\n')),
  );
  protected readonly foreign = computed(() =>
    this.language() === this.i18n.lang() ? null : this.language(),
  );
}
