import {
  DIALOGUE_LIMITS,
  DIALOGUE_STATES,
  SLUG,
  type DialogueState,
} from '@samrad/dialogues/contract';
import { PageQuery } from '@samrad/platform/api';
import { LANGUAGE_TAG } from '@samrad/platform/contract';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';

export class LanguageQuery {
  @IsOptional()
  @Matches(LANGUAGE_TAG)
  language?: string;
}

export class DialogueListQuery extends PageQuery {
  @IsIn(DIALOGUE_STATES)
  state: DialogueState = 'open';

  @IsOptional()
  @Matches(LANGUAGE_TAG)
  language?: string;

  /** Only what this organisation hosts. */
  @IsOptional()
  @MaxLength(DIALOGUE_LIMITS.slug.most)
  @Matches(SLUG)
  organisation?: string;
}
