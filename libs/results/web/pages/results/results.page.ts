import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { DialogueCrumbs } from '@samrad/dialogues/web';
import { Empty, Formats, I18n, PageHead, TranslatePipe } from '@samrad/platform/web';
import { hasActivity, type ResultsReport } from '@samrad/results/contract';
import { ReportView } from '../../components/report-view/report-view';

/** What a dialogue has come to, for everybody. */
@Component({
  selector: 'sr-results-page',
  imports: [DialogueCrumbs, Empty, ReportView, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-dialogue-crumbs
      [slug]="slug()"
      [question]="dialogue().question"
      [here]="'results.title' | t"
    />
    <h1>{{ 'results.title' | t }}</h1>
    <p class="lead">{{ 'results.lead' | t }}</p>
    <p class="row space-above">
      <span class="quiet">{{ readAt() }}</span>
      <a [routerLink]="i18n.link('dialogues', slug(), 'export')">{{ 'results.export-link' | t }}</a>
    </p>
    @if (isEmpty()) {
      <sr-empty [heading]="'results.none' | t" />
    } @else {
      <sr-report-view [report]="report()" [dialogue]="dialogue()" />
    }`,
})
export class ResultsPage {
  protected readonly i18n = inject(I18n);
  private readonly formats = inject(Formats);

  readonly slug = input.required<string>();
  readonly dialogue = input.required<DialogueDetail>();
  readonly report = input.required<ResultsReport>();

  protected readonly isEmpty = computed(() => !hasActivity(this.report()));
  protected readonly readAt = computed(() =>
    this.i18n.t('results.read-at', { when: this.formats.when(this.report().readAt) }),
  );

  constructor() {
    inject(PageHead).set(() => ({
      title: `${this.i18n.t('results.title')}: ${this.dialogue().question}`,
      description: this.i18n.t('results.lead'),
    }));
  }
}
