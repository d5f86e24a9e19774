import {
  ADMISSIONS,
  DIALOGUE_LIMITS,
  LEVELS,
  SUPPORT_VISIBILITIES,
  type Admission,
  type ChangeDialogueRequest,
  type Level,
  type SupportVisibility,
} from '@samrad/dialogues/contract';
import type { Same } from '@samrad/platform/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DialogueTextBody, TranslationBody } from './dialogue-text.body';
import { IsInstant } from './instant.validator';
import { RoundBody } from './round.body';

const { municipalities, rounds, translations } = DIALOGUE_LIMITS;
const MOST_VERSIONS = 1_000_000;

/** What creating and changing have in common. */
export class DialogueBody {
  @IsIn(LEVELS)
  readonly level!: Level;

  @IsIn(SUPPORT_VISIBILITIES)
  readonly supportVisibility!: SupportVisibility;

  @IsIn(ADMISSIONS)
  readonly admission!: Admission;

  @IsArray()
  @ArrayMaxSize(municipalities.most, { context: { most: municipalities.most } })
  @IsString({ each: true })
  readonly municipalities!: string[];

  @IsInstant()
  readonly answerDue!: string;

  @IsArray()
  @ArrayMinSize(rounds.least, { context: { least: rounds.least } })
  @ArrayMaxSize(rounds.most, { context: { most: rounds.most } })
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RoundBody)
  readonly rounds!: RoundBody[];

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => DialogueTextBody)
  readonly text!: DialogueTextBody;

  @IsArray()
  @ArrayMaxSize(translations.most, { context: { most: translations.most } })
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TranslationBody)
  readonly translations!: TranslationBody[];
}

export class ChangeDialogueBody extends DialogueBody {
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  readonly version!: number;
}
true satisfies Same<ChangeDialogueBody, ChangeDialogueRequest>;
