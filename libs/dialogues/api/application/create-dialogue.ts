import { Injectable } from '@nestjs/common';
import {
  admissionErrors,
  languageErrors,
  roundKindErrors,
  scheduleErrors,
  textErrors,
  type CreateDialogueRequest,
  type DialogueWritten,
} from '@samrad/dialogues/contract';
import { newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { Dialogue } from '../persistence/dialogue.entity';
import { freeSlug } from '../persistence/free-slug';
import { insertMunicipalities, insertRounds, insertTexts } from './dialogue-rows';

/** An official of an organisation opens a question to everybody. */
@Injectable()
export class CreateDialogue {
  constructor(private readonly writes: Writes) {}

  /** @throws Problem platform.forbidden, platform.invalid */
  execute(ctx: WriteContext, request: CreateDialogueRequest): Promise<DialogueWritten> {
    return this.writes.run(ctx, async (tx) => {
      const organisationId = await this.requireHost(tx, ctx, request.organisation);
      await this.requireValid(tx, ctx, request);
      const id = newId();
      const slug = await freeSlug(tx, request.text.question);
      await tx.manager.insert(Dialogue, {
        id,
        organisationId,
        slug,
        language: request.language,
        level: request.level,
        supportVisibility: request.supportVisibility,
        admission: request.admission,
        answerDue: new Date(request.answerDue),
      });
      await insertTexts(tx, id, request);
      await insertMunicipalities(tx, id, request.municipalities);
      await insertRounds(tx, id, request.rounds);
      await tx.append({
        dialogueId: id,
        kind: 'dialogue-created',
        subjectId: id,
        payload: payloadOf(request, { slug, organisationId }),
      });
      return { id, slug };
    });
  }

  private async requireHost(
    tx: WriteTransaction,
    ctx: WriteContext,
    slug: string,
  ): Promise<string> {
    const host = await tx.maybeOne<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [
      slug,
    ]);
    if (!host) throw Problem.field('organisation', 'choice');
    requireRole(ctx.actor, host.id, 'official');
    return host.id;
  }

  private async requireValid(
    tx: WriteTransaction,
    ctx: WriteContext,
    request: CreateDialogueRequest,
  ): Promise<void> {
    const { now } = await tx.one<{ now: Date }>('SELECT clock_timestamp() AS now');
    // The platform itself also writes down dialogues that have been: the demo's.
    const mayBeOver = ctx.actor.kind === 'system' ? request.rounds.length : 0;
    const errors = [
      ...textErrors(request.text, 'text'),
      ...request.translations.flatMap((one, i) => textErrors(one, `translations.${i}`)),
      ...languageErrors(request.language, request.translations),
      ...admissionErrors(request),
      ...roundKindErrors(request.rounds),
      ...scheduleErrors(request, now, mayBeOver),
    ];
    if (errors.length > 0) throw new Problem('platform.invalid', { errors });
  }
}

function payloadOf(
  { level, language, admission, municipalities }: CreateDialogueRequest,
  made: { readonly slug: string; readonly organisationId: string },
) {
  return { ...made, level, language, admission, municipalities };
}
