import { ChangeDetectionStrategy, Component } from '@angular/core';
import { AccessibilityPage } from '@samrad/platform/web/pages';
import { FeedbackForm } from '../../components/feedback-form/feedback-form';

/** The accessibility statement with its form, which anybody can use. */
@Component({
  selector: 'sr-accessibility-feedback-page',
  imports: [AccessibilityPage, FeedbackForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-accessibility-page><sr-feedback-form /></sr-accessibility-page>`,
})
export class AccessibilityFeedbackPage {}
