import type { Same } from '@samrad/platform/contract';
import type { AnswerInvitationRequest, InviteCoauthorRequest } from '@samrad/proposals/contract';
import { IsBoolean, IsOptional, IsString, Length, Matches } from 'class-validator';

export class InviteCoauthorBody implements InviteCoauthorRequest {
  @IsString()
  @Length(1, 60)
  @Matches(/^\P{Cc}+$/u)
  readonly pseudonym!: string;
}

export class AnswerInvitationBody {
  @IsBoolean()
  readonly accept!: boolean;

  @IsOptional()
  @IsString()
  @Matches(/^[\w-]{43}$/)
  readonly token?: string;
}

true satisfies Same<InviteCoauthorBody, InviteCoauthorRequest>;
true satisfies Same<AnswerInvitationBody, AnswerInvitationRequest>;
