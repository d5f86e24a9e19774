import { ROLES, type Role, type Same } from '@samrad/platform/contract';
import type { AddMemberRequest } from '@samrad/people/contract';
import { IsIn } from 'class-validator';
import { IsAddress } from '../email.validator';

export class AddMemberBody {
  @IsAddress()
  readonly email!: string;

  @IsIn(ROLES)
  readonly role!: Role;
}
true satisfies Same<AddMemberBody, AddMemberRequest>;
