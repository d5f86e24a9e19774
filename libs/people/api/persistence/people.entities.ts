import { AccountEntity } from './account.entity';
import { FeedbackEntity } from './feedback.entity';
import { InvitationEntity } from './invitation.entity';
import { KnownDeviceEntity } from './known-device.entity';
import { MailedTokenEntity } from './mailed-token.entity';
import { MembershipEntity } from './membership.entity';
import { OrganisationEntity } from './organisation.entity';
import { OrganisationSuccessionEntity } from './organisation-succession.entity';
import { SessionEntity } from './session.entity';
import { ThrottleEntity } from './throttle.entity';

/** Every table of the subject, for the one data source. */
export const peopleEntities = [
  AccountEntity,
  FeedbackEntity,
  InvitationEntity,
  KnownDeviceEntity,
  MailedTokenEntity,
  MembershipEntity,
  OrganisationEntity,
  OrganisationSuccessionEntity,
  SessionEntity,
  ThrottleEntity,
];
