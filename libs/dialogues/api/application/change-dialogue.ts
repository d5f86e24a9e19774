import { Injectable } from '@nestjs/common';
import {
  admissionErrors,
  admissionFrozenErrors,
  frozenFieldErrors,
  languageErrors,
  roundKindErrors,
  roundState,
  scheduleErrors,
  textErrors,
  type ChangeDialogueRequest,
  type DialogueWritten,
} from '@samrad/dialogues/contract';
import { Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { DialogueReads } from '../persistence/dialogue-reads';
import { DialogueText } from '../persistence/dialogue-text.entity';
import { Dialogue } from '../persistence/dialogue.entity';
import { Round } from '../persistence/round.entity';
import { DialogueMunicipalityEntity } from '../persistence/taking-part.entities';
import { changesBetween, type DialogueAsWritten } from './dialogue-changes';
import { insertMunicipalities, insertRounds, insertTexts } from './dialogue-rows';

interface Asked {
  readonly slug: string;
  readonly request: ChangeDialogueRequest;
}

/**
 * An official corrects a dialogue. What has begun stands: its rounds, the level, how support is
 * shown. The register says what was changed, and whether the dialogue was open by then.
 */
@Injectable()
export class ChangeDialogue {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DialogueReads,
  ) {}

  /** @throws Problem dialogues.not-found, .imported, .changed-meanwhile, platform.forbidden, .invalid */
  async execute(ctx: WriteContext, { slug, request }: Asked): Promise<DialogueWritten> {
    const { id, hostIds, imported } = await this.reads.require(slug);
    requireRole(ctx.actor, hostIds, 'official');
    if (imported) throw new Problem('dialogues.imported');
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(id);
      const before = await this.read(tx, id);
      if (before.dialogue.version !== request.version)
        throw new Problem('dialogues.changed-meanwhile');
      const begun = await this.requireValid(tx, before, request);
      const changed = changesBetween(before, request);
      if (changed.length > 0) {
        await this.write(tx, before, request, begun);
        await tx.append({
          dialogueId: id,
          kind: 'dialogue-changed',
          subjectId: id,
          payload: { changed, begun: begun > 0, version: request.version + 1 },
        });
      }
      return { id, slug };
    });
  }

  private async read(tx: WriteTransaction, dialogueId: string): Promise<DialogueAsWritten> {
    const dialogue = await tx.manager.findOneByOrFail(Dialogue, { id: dialogueId });
    const texts = await tx.manager.findBy(DialogueText, { dialogueId });
    const rounds = await tx.manager.find(Round, {
      where: { dialogueId },
      order: { position: 'ASC' },
    });
    const places = await tx.manager.findBy(DialogueMunicipalityEntity, { dialogueId });
    const municipalities = places.map((place) => place.municipality);
    return { dialogue, texts, rounds, municipalities };
  }

  /** Returns how many rounds have begun. */
  private async requireValid(
    tx: WriteTransaction,
    { dialogue, rounds, municipalities }: DialogueAsWritten,
    request: ChangeDialogueRequest,
  ): Promise<number> {
    const { now } = await tx.one<{ now: Date }>('SELECT clock_timestamp() AS now');
    const begun = rounds.filter((round) => roundState(round, now) !== 'coming').length;
    const errors = [
      ...textErrors(request.text, 'text'),
      ...request.translations.flatMap((one, i) => textErrors(one, `translations.${i}`)),
      ...languageErrors(dialogue.language, request.translations),
      ...frozenFieldErrors({ ...dialogue, rounds }, request, now),
      ...admissionErrors(request),
      ...admissionFrozenErrors({ ...dialogue, municipalities }, request, begun > 0),
      ...roundKindErrors(request.rounds),
      ...scheduleErrors(request, now, begun),
    ];
    if (errors.length > 0) throw new Problem('platform.invalid', { errors });
    return begun;
  }

  private async write(
    tx: WriteTransaction,
    { dialogue, rounds }: DialogueAsWritten,
    request: ChangeDialogueRequest,
    begun: number,
  ): Promise<void> {
    const { id: dialogueId, language } = dialogue;
    await tx.manager.update(Dialogue, dialogueId, {
      level: request.level,
      supportVisibility: request.supportVisibility,
      admission: request.admission,
      answerDue: new Date(request.answerDue),
      version: dialogue.version + 1,
    });
    await tx.manager.delete(DialogueText, { dialogueId });
    await insertTexts(tx, dialogueId, { ...request, language });
    await insertMunicipalities(tx, dialogueId, request.municipalities);
    const replaced = rounds.slice(begun).map((round) => round.id);
    if (replaced.length > 0) await tx.manager.delete(Round, replaced);
    await insertRounds(tx, dialogueId, request.rounds, begun);
  }
}
