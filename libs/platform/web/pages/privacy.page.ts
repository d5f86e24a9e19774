import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { TranslatePipe } from '../i18n/translate.pipe';
import { PageHead } from '../page/page-head';

const SECTIONS = [
  'who',
  'what',
  'pseudonym',
  'support',
  'readers',
  'public-record',
  'why',
  'how-long',
  'cookies',
  'rights',
] as const;

/** What the service knows about a person, why, for how long, and who sees it. */
@Component({
  selector: 'sr-privacy-page',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<article class="stack apart measure">
    <h1>{{ 'platform.privacy.title' | t }}</h1>
    <p class="lead">{{ 'platform.privacy.lead' | t }}</p>
    @for (section of sections; track section) {
      <div class="stack near">
        <h2 class="h3">{{ 'platform.privacy.' + section | t }}</h2>
        <p>{{ 'platform.privacy.' + section + '-text' | t }}</p>
      </div>
    }
  </article>`,
})
export class PrivacyPage {
  protected readonly sections = SECTIONS;

  constructor() {
    const i18n = inject(I18n);
    inject(PageHead).set(() => ({
      title: i18n.t('platform.privacy.title'),
      description: i18n.t('platform.privacy.lead'),
    }));
  }
}
