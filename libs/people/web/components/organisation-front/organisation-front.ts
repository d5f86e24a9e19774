import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Organisation } from '@samrad/people/contract';
import { ROLES } from '@samrad/platform/contract';
import {
  type Crumb,
  Crumbs,
  DayPipe,
  I18n,
  MunicipalityPipe,
  Note,
  TranslatePipe,
} from '@samrad/platform/web';
import { saidIn } from '../../data/organisation-words';
import { LeaveOrganisation } from '../leave-organisation/leave-organisation';
import { Succession } from '../succession/succession';

/** What an organisation is and how to reach it; what it holds is the content. */
@Component({
  selector: 'sr-organisation-front',
  imports: [
    Crumbs,
    DayPipe,
    LeaveOrganisation,
    MunicipalityPipe,
    Note,
    RouterLink,
    Succession,
    TranslatePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-front.html',
})
export class OrganisationFront {
  protected readonly i18n = inject(I18n);
  readonly organisation = input.required<Organisation>();
  protected readonly may = computed(() => this.organisation().allowedOperations);
  protected readonly said = computed(() => {
    const [organisation, lang] = [this.organisation(), this.i18n.lang()];
    return {
      name: saidIn(organisation, 'name', lang),
      description: saidIn(organisation, 'description', lang),
      mandate: saidIn(organisation, 'mandate', lang),
    };
  });
  /** How many hold each role; empty when nobody holds any. */
  protected readonly roles = computed(() => {
    const counts = this.organisation().roles;
    if (ROLES.every((role) => counts[role] === 0)) return '';
    return ROLES.map((role) =>
      this.i18n.t(`people.role.${role}.count`, { count: counts[role] }),
    ).join(' · ');
  });
  protected readonly hasChain = computed(
    () => this.organisation().predecessors.length + this.organisation().successors.length > 0,
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.i18n.t('people.organisations'), link: this.i18n.link('organisations') },
    { label: this.said().name.text },
  ]);
}
