import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DecisionAboutMe, DecisionPage, MyReportPage } from '@samrad/moderation/contract';
import { I18n, PageHead, TranslatePipe, WhenPipe } from '@samrad/platform/web';
import { placeLink, placeWords } from '../../data/place';

/** What was decided about what one wrote, and what became of what one reported. */
@Component({
  selector: 'sr-my-cases-page',
  imports: [RouterLink, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-cases.page.html',
})
export class MyCasesPage {
  protected readonly i18n = inject(I18n);
  readonly decisions = input.required<DecisionPage>();
  readonly reports = input.required<MyReportPage>();
  protected readonly words = placeWords;
  protected readonly link = placeLink;

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.mine.title') }));
  }

  /** Nobody needs to appeal what was taken back. */
  protected isInForce({ kind, isOver }: DecisionAboutMe): boolean {
    return !isOver && (kind === 'hide' || kind === 'suspend');
  }
}
