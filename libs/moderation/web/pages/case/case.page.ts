import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { CaseView } from '@samrad/moderation/contract';
import { I18n, PageHead, TranslatePipe } from '@samrad/platform/web';
import { LiveNotices } from '@samrad/register/web';
import { debounceTime } from 'rxjs';
import { CaseBox } from '../../components/case-box/case-box';
import { KeysHelp } from '../../components/keys-help/keys-help';
import { caseTitle } from '../../data/case-title';
import { CASE_KEYS } from '../../data/desk-keys';
import { ModerationApi } from '../../data/moderation.api';

/** Notices that come in a burst are answered by one reading, ms. */
const GATHER = 300;

/** A case on a page of its own, kept as it is now. */
@Component({
  selector: 'sr-case-page',
  imports: [CaseBox, KeysHelp, RouterLink, TranslatePipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="dense stack measure">
    <p>
      <a [routerLink]="i18n.link('desk', 'queue')">{{ 'moderation.case.back' | t }}</a>
    </p>
    <h1 id="case-title" tabindex="-1">{{ title() }}</h1>
    <sr-keys-help [list]="help" />
    <sr-case-box [read]="found()" />
  </div>`,
})
export class CasePage {
  private readonly api = inject(ModerationApi);
  protected readonly i18n = inject(I18n);
  protected readonly help = CASE_KEYS;
  readonly read = input.required<CaseView>();
  protected readonly found = linkedSignal(() => this.read());
  protected readonly title = computed(() => caseTitle(this.i18n, this.found()));

  constructor() {
    inject(PageHead).set(() => ({ title: this.i18n.t('moderation.case.title') }));
    inject(LiveNotices)
      .listen('desk.follow', 'desk.changed')
      .pipe(debounceTime(GATHER), takeUntilDestroyed(inject(DestroyRef)))
      .subscribe(() => void this.look());
  }

  private async look(): Promise<void> {
    const { id } = this.read();
    // Out of reach: it stands as it was.
    const view = await this.api.case(id).catch(() => null);
    if (view?.id === this.read().id) this.found.set(view);
  }
}
