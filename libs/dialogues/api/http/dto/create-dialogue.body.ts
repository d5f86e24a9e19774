import { DIALOGUE_LIMITS, SLUG, type CreateDialogueRequest } from '@samrad/dialogues/contract';
import { LANGUAGE_TAG, type Same } from '@samrad/platform/contract';
import { Matches, MaxLength } from 'class-validator';
import { DialogueBody } from './change-dialogue.body';

export class CreateDialogueBody extends DialogueBody {
  @MaxLength(DIALOGUE_LIMITS.slug.most)
  @Matches(SLUG)
  readonly organisation!: string;

  @Matches(LANGUAGE_TAG)
  readonly language!: string;
}
true satisfies Same<CreateDialogueBody, CreateDialogueRequest>;
