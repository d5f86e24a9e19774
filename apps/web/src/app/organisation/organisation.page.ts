import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Held, HostDialogues } from '@samrad/dialogues/web';
import type { Organisation, OrganisationEntry } from '@samrad/people/contract';
import { OrganisationFront, OrganisationHistory, saidIn } from '@samrad/people/web';
import type { Page } from '@samrad/platform/contract';
import { I18n, PageHead } from '@samrad/platform/web';

/**
 * The page of an organisation. It is put together here because dialogues stand above people: what
 * the organisation is and what happened to it are theirs, what it holds is the dialogues'.
 */
@Component({
  selector: 'app-organisation-page',
  imports: [HostDialogues, OrganisationFront, OrganisationHistory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<sr-organisation-front [organisation]="organisation()">
    <section><sr-host-dialogues [held]="held()" /></section>
    <section>
      <sr-organisation-history [slug]="organisation().slug" [page]="history()" />
    </section>
  </sr-organisation-front>`,
})
export class OrganisationPage {
  private readonly i18n = inject(I18n);
  readonly organisation = input.required<Organisation>();
  readonly held = input.required<Held>();
  readonly history = input.required<Page<OrganisationEntry>>();
  private readonly said = computed(() => ({
    title: saidIn(this.organisation(), 'name', this.i18n.lang()).text,
    description: saidIn(this.organisation(), 'description', this.i18n.lang()).text,
  }));

  constructor() {
    inject(PageHead).set(() => this.said());
  }
}
