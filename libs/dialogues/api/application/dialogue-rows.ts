import type {
  DialogueTextRequest,
  RoundRequest,
  TranslationRequest,
} from '@samrad/dialogues/contract';
import { newId } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import { DialogueMunicipalityEntity } from '../persistence/taking-part.entities';
import { DialogueText } from '../persistence/dialogue-text.entity';
import { Round } from '../persistence/round.entity';

interface Texts {
  readonly language: string;
  readonly text: DialogueTextRequest;
  readonly translations: readonly TranslationRequest[];
}

/** Writes the original and its translations. */
export async function insertTexts(
  tx: WriteTransaction,
  dialogueId: string,
  { language, text, translations }: Texts,
): Promise<void> {
  const all = [{ ...text, language }, ...translations];
  await tx.manager.insert(
    DialogueText,
    all.map((one) => ({
      dialogueId,
      language: one.language,
      question: one.question,
      lead: one.lead,
      background: one.background,
      can: [...one.can],
      cannot: [...one.cannot],
      decidedBy: one.decidedBy,
    })),
  );
}

/** Writes rounds behind the first `standing` ones, which keep their places. */
export async function insertRounds(
  tx: WriteTransaction,
  dialogueId: string,
  rounds: readonly RoundRequest[],
  standing = 0,
): Promise<void> {
  const rows = rounds.slice(standing).map((round, i) => ({
    id: newId(),
    dialogueId,
    position: standing + i + 1,
    kind: round.kind,
    opensAt: new Date(round.opensAt),
    closesAt: new Date(round.closesAt),
  }));
  if (rows.length > 0) await tx.manager.insert(Round, rows);
}

/** Writes the municipalities whose residents may take part, in place of those before. */
export async function insertMunicipalities(
  tx: WriteTransaction,
  dialogueId: string,
  municipalities: readonly string[],
): Promise<void> {
  await tx.manager.delete(DialogueMunicipalityEntity, { dialogueId });
  const rows = municipalities.map((municipality) => ({ dialogueId, municipality }));
  if (rows.length > 0) await tx.manager.insert(DialogueMunicipalityEntity, rows);
}
