import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslatePipe } from '../../i18n/translate.pipe';
import { PageHead } from '../../page/page-head';
import { I18n } from '../../i18n/i18n';
import { KitControls } from './kit-controls';
import { KitFigures } from './kit-figures';
import { KitForms } from './kit-forms';
import { KitMessages } from './kit-messages';
import { KitTalk } from './kit-talk';

/** Every part of the interface in all its states, for those who build with it and those who check it. */
@Component({
  selector: 'sr-kit-page',
  imports: [KitControls, KitFigures, KitForms, KitMessages, KitTalk, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="stack far">
    <h1>{{ 'platform.kit.title' | t }}</h1>
    <p class="lead">{{ 'platform.kit.lead' | t }}</p>
    <div class="pair">
      <sr-kit-controls />
      <sr-kit-forms />
    </div>
    <div class="pair">
      <sr-kit-figures />
      <sr-kit-messages />
    </div>
    <sr-kit-talk />
  </div>`,
})
export class KitPage {
  constructor() {
    const i18n = inject(I18n);
    inject(PageHead).set(() => ({
      title: i18n.t('platform.kit.title'),
      description: i18n.t('platform.kit.lead'),
    }));
  }
}
