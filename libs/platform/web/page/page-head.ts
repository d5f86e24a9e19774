import { effect, inject, Injectable } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { I18n } from '../i18n/i18n';

export interface Head {
  /** What the page is about; the site's name is added. */
  readonly title: string;
  /** One or two sentences for search results and shared links. */
  readonly description?: string;
}

/** The page's title and description. Called in a page's constructor. */
@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);
  private readonly i18n = inject(I18n);

  /** `head.set(() => ({ title: this.dialogue().question }))`: follows the signals it reads. */
  set(head: () => Head): void {
    effect(() => {
      const { title, description } = head();
      this.title.setTitle(this.i18n.t('platform.title', { page: title }));
      if (description) this.meta.updateTag({ name: 'description', content: description });
      else this.meta.removeTag('name="description"');
    });
  }
}
