import {
  DIALOGUE_LIMITS,
  SLUG,
  type InviteHostRequest,
  type JoinRequest,
  type MakeCodeRequest,
} from '@samrad/dialogues/contract';
import { IsText } from '@samrad/platform/api';
import type { Same } from '@samrad/platform/contract';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsInstant } from './instant.validator';

const { label, slug, uses } = DIALOGUE_LIMITS;
/** Room for a code however it was spaced. */
const LONGEST_WRITTEN = 60;

export class MakeCodeBody {
  @IsText(label)
  readonly label!: string;

  @IsInt()
  @Min(uses.least, { context: { least: uses.least } })
  @Max(uses.most, { context: { most: uses.most } })
  readonly uses!: number;

  @IsInstant()
  readonly expiresAt!: string;
}
true satisfies Same<MakeCodeBody, MakeCodeRequest>;

export class JoinBody {
  @IsString()
  @MaxLength(LONGEST_WRITTEN)
  readonly code!: string;
}
true satisfies Same<JoinBody, JoinRequest>;

export class InviteHostBody {
  @MaxLength(slug.most)
  @Matches(SLUG)
  readonly organisation!: string;
}
true satisfies Same<InviteHostBody, InviteHostRequest>;
