import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { I18n } from '../i18n/i18n';
import { TranslatePipe } from '../i18n/translate.pipe';
import { PageHead } from '../page/page-head';

/** The platform's own rules, in the order in which moderators cite them. */
const RULES = ['topic', 'truth', 'persons', 'privacy', 'hate', 'spam', 'copies'] as const;

/** The eight kinds of message that Swedish law tells the host to remove when they are obviously so. */
const LAW = [
  'threat',
  'breach-of-privacy',
  'incitement',
  'agitation',
  'child-abuse',
  'violence',
  'terrorism',
  'copyright',
] as const;

/** What one may write, what happens otherwise, and how to object. */
@Component({
  selector: 'sr-conduct-page',
  imports: [TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conduct.page.html',
})
export class ConductPage {
  protected readonly rules = RULES;
  protected readonly law = LAW;

  constructor() {
    const i18n = inject(I18n);
    inject(PageHead).set(() => ({
      title: i18n.t('platform.conduct.title'),
      description: i18n.t('platform.conduct.lead'),
    }));
  }
}
