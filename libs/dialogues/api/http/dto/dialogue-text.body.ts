import {
  DIALOGUE_LIMITS,
  type DialogueTextRequest,
  type TranslationRequest,
} from '@samrad/dialogues/contract';
import { IsText } from '@samrad/platform/api';
import { LANGUAGE_TAG, type Same } from '@samrad/platform/contract';
import { Matches } from 'class-validator';
import { IsItems } from './items.validator';

export class DialogueTextBody {
  @IsText(DIALOGUE_LIMITS.question)
  readonly question!: string;

  @IsText(DIALOGUE_LIMITS.lead)
  readonly lead!: string;

  @IsText(DIALOGUE_LIMITS.background)
  readonly background!: string;

  @IsItems(DIALOGUE_LIMITS.items)
  readonly can!: string[];

  @IsItems(DIALOGUE_LIMITS.items)
  readonly cannot!: string[];

  @IsText(DIALOGUE_LIMITS.decidedBy)
  readonly decidedBy!: string;
}
true satisfies Same<DialogueTextBody, DialogueTextRequest>;

export class TranslationBody extends DialogueTextBody {
  @Matches(LANGUAGE_TAG)
  readonly language!: string;
}
true satisfies Same<TranslationBody, TranslationRequest>;
