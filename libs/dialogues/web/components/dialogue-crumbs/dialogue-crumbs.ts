import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Crumbs, I18n, type Crumb } from '@samrad/platform/web';

/** The way to a page of a dialogue: all dialogues or one's desk, this one, and the page below it where one is. */
@Component({
  selector: 'sr-dialogue-crumbs',
  imports: [Crumbs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-crumbs [crumbs]="crumbs()" />`,
})
export class DialogueCrumbs {
  private readonly i18n = inject(I18n);
  readonly slug = input.required<string>();
  readonly question = input.required<string>();
  /** The name of the page one is on, below the front page. */
  readonly here = input('');
  /** The page is one of the desk's. */
  readonly desk = input(false);

  protected readonly crumbs = computed<readonly Crumb[]>(() => {
    const [name, path] = this.desk()
      ? ['dialogues.desk.title', 'desk']
      : ['dialogues.crumb', 'dialogues'];
    const all = { label: this.i18n.t(name), link: this.i18n.link(path) };
    if (!this.here()) return [all, { label: this.question() }];
    const front = { label: this.question(), link: this.i18n.link('dialogues', this.slug()) };
    return [all, front, { label: this.here() }];
  });
}
