import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseView } from '@samrad/moderation/contract';
import { I18n, PageHead, TranslatePipe } from '@samrad/platform/web';
import { CaseBox } from '../../components/case-box/case-box';
import { KeysHelp } from '../../components/keys-help/keys-help';
import { caseTitle } from '../../data/case-title';
import { CASE_KEYS } from '../../data/desk-keys';

/** A case on a page of its own. */
@Component({
  selector: 'sr-case-page',
  imports: [CaseBox, KeysHelp, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="dense stack measure">
    <p>
      <a [routerLink]="i18n.link('desk', 'queue')">{{ 'moderation.case.back' | t }}</a>
    </p>
    <h1>{{ title() }}</h1>
    <sr-keys-help [list]="help" />
    <sr-case-box [read]="read()" />
  </div>`,
})
export class CasePage {
  protected readonly i18n = inject(I18n);
  protected readonly help = CASE_KEYS;
  readonly read = input.required<CaseView>();
  protected readonly title = computed(() => caseTitle(this.i18n, this.read()));

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.case.title') }));
  }
}
