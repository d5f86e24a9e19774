import { ChangeDetectionStrategy, Component, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DecisionAboutMe, DecisionPage, MyReportPage } from '@samrad/moderation/contract';
import {
  Attempts,
  I18n,
  PageHead,
  Pager,
  ProblemNote,
  TranslatePipe,
  WhenPipe,
} from '@samrad/platform/web';
import { ModerationApi } from '../../data/moderation.api';
import { placeLink, placeWords } from '../../data/place';

/** What was decided about what one wrote, and what became of what one reported. */
@Component({
  selector: 'sr-my-cases-page',
  imports: [Pager, ProblemNote, RouterLink, TranslatePipe, WhenPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-cases.page.html',
})
export class MyCasesPage {
  protected readonly i18n = inject(I18n);
  readonly decisions = input.required<DecisionPage>();
  readonly reports = input.required<MyReportPage>();
  private readonly api = inject(ModerationApi);
  protected readonly attempts = new Attempts();
  protected readonly shown = linkedSignal(() => this.decisions());
  protected readonly sent = linkedSignal(() => this.reports());
  protected readonly words = placeWords;
  protected readonly link = placeLink;

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.mine.title') }));
  }

  protected moreDecisions(): Promise<void> {
    return this.attempts.make(async () => {
      const { items, next } = await this.api.myDecisions(this.shown().next);
      this.shown.update((page) => ({ items: [...page.items, ...items], next }));
    });
  }

  protected moreReports(): Promise<void> {
    return this.attempts.make(async () => {
      const { items, next } = await this.api.myReports(this.sent().next);
      this.sent.update((page) => ({ items: [...page.items, ...items], next }));
    });
  }

  /** Nobody needs to appeal what was taken back. */
  protected isInForce({ kind, isOver }: DecisionAboutMe): boolean {
    return !isOver && (kind === 'hide' || kind === 'suspend');
  }
}
