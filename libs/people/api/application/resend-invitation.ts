import { Injectable } from '@nestjs/common';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes } from '@samrad/register/api';
import { PeopleMail } from '../mail/people-mail';
import { OrganisationReadModel } from '../persistence/organisation.read-model';
import { invitationMailBudget, resendBudget } from './budgets';
import { renewInvitation } from './invitations';
import { Throttle } from './throttle';

/** An administrator has an invitation sent again, with a new link that takes the old one's place. */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly writes: Writes,
    private readonly throttle: Throttle,
    private readonly organisations: OrganisationReadModel,
    private readonly mail: PeopleMail,
  ) {}

  /** @throws Problem people.invitation-not-found, people.too-many-attempts */
  async execute(ctx: WriteContext, slug: string, id: string): Promise<void> {
    const organisation = await this.organisations.require(slug);
    requireRole(ctx.actor, organisation.id, 'administrator');
    await this.throttle.take(resendBudget(id));
    await this.writes.run(ctx, async (tx) => {
      await tx.lock(organisation.id);
      const renewed = await renewInvitation(tx, organisation.id, id);
      if (!renewed) throw new Problem('people.invitation-not-found');
      const { email, role, language, token } = renewed;
      const mayMail = await this.throttle.allows(invitationMailBudget(email), tx);
      if (!mayMail) throw new Problem('people.too-many-attempts', { params: { retryAfter: 3600 } });
      await this.mail.invited(tx, { to: email, language, role, organisation: slug, token });
    });
  }
}
