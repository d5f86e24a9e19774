import { LANGUAGES, ROLES, type Language, type Role, type Same } from '@samrad/platform/contract';
import type {
  AcceptInvitationRequest,
  ChangeRoleRequest,
  InviteMemberRequest,
} from '@samrad/people/contract';
import { IsIn, ValidateIf } from 'class-validator';
import { IsAddress } from '../email.validator';
import { IsPassword, IsToken } from '../password.validator';

export class InviteMemberBody {
  @IsAddress()
  readonly email!: string;

  @IsIn(ROLES)
  readonly role!: Role;

  @IsIn(LANGUAGES)
  readonly language!: Language;
}
true satisfies Same<InviteMemberBody, InviteMemberRequest>;

export class ChangeRoleBody {
  @IsIn(ROLES)
  readonly role!: Role;
}
true satisfies Same<ChangeRoleBody, ChangeRoleRequest>;

export class AcceptInvitationBody {
  @IsToken()
  readonly token!: string;

  @ValidateIf((body: AcceptInvitationBody) => body.password !== undefined)
  @IsPassword()
  readonly password?: string;

  @IsIn(LANGUAGES)
  readonly language!: Language;
}
true satisfies Same<AcceptInvitationBody, AcceptInvitationRequest>;
