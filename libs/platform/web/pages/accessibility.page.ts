import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { DayPipe } from '../i18n/format.pipes';
import { I18n } from '../i18n/i18n';
import { TranslatePipe } from '../i18n/translate.pipe';
import { PageHead } from '../page/page-head';
import { Facts } from '../ui/facts';
import { ACCESSIBILITY_STATEMENT } from './accessibility-statement';

/** The accessibility statement, made from its data. */
@Component({
  selector: 'sr-accessibility-page',
  imports: [DayPipe, Facts, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './accessibility.page.html',
})
export class AccessibilityPage {
  protected readonly statement = ACCESSIBILITY_STATEMENT;

  constructor() {
    const i18n = inject(I18n);
    inject(PageHead).set(() => ({
      title: i18n.t('platform.accessibility.title'),
      description: i18n.t('platform.accessibility.lead'),
    }));
  }
}
