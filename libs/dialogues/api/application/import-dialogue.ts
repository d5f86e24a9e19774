import { Injectable } from '@nestjs/common';
import type {
  DialogueSource,
  DialogueTextRequest,
  DialogueWritten,
  Level,
  RoundRequest,
} from '@samrad/dialogues/contract';
import { newId, requireRole, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { Dialogue } from '../persistence/dialogue.entity';
import { freeSlug } from '../persistence/free-slug';
import { insertRounds, insertTexts } from './dialogue-rows';

/** A consultation held elsewhere; it becomes a record that takes no writes. */
export interface ImportedDialogue {
  readonly organisationId: string;
  /** The importer's own key of the source; the same key again is the same dialogue. */
  readonly ref: string;
  readonly source: DialogueSource;
  /** Made from the question when left out. */
  readonly slug?: string;
  readonly language: string;
  readonly level: Level;
  /** Only the question must not be empty. */
  readonly text: DialogueTextRequest;
  /** When it was held, where that is known. */
  readonly rounds: readonly RoundRequest[];
}

@Injectable()
export class ImportDialogue {
  constructor(private readonly writes: Writes) {}

  /** Makes the dialogue, or finds the one made by an earlier import. @throws Problem dialogues.slug-taken */
  execute(
    ctx: WriteContext,
    given: ImportedDialogue,
  ): Promise<DialogueWritten & { readonly created: boolean }> {
    requireRole(ctx.actor, given.organisationId, 'official');
    return this.writes.run(ctx, (tx) => this.within(tx, given));
  }

  /** The same as part of a larger write, such as an import with everything that was said. */
  async within(
    tx: WriteTransaction,
    given: ImportedDialogue,
  ): Promise<DialogueWritten & { readonly created: boolean }> {
    const earlier = await tx.maybeOne<DialogueWritten>(
      'SELECT id, slug FROM dialogue WHERE source_ref = $1',
      [given.ref],
    );
    if (earlier) return { ...earlier, created: false };
    const id = newId();
    const slug = given.slug ?? (await freeSlug(tx, given.text.question));
    const { organisationId, language, level, source } = given;
    await tx.manager.insert(Dialogue, {
      id,
      organisationId,
      slug,
      language,
      level,
      supportVisibility: 'secret',
      sourceRef: given.ref,
      sourceName: source.name,
      sourceUrl: source.url,
      sourceLicence: source.licence,
      sourceAttribution: source.attribution,
    });
    await insertTexts(tx, id, { language, text: given.text, translations: [] });
    await insertRounds(tx, id, given.rounds);
    await tx.append({
      dialogueId: id,
      kind: 'dialogue-created',
      subjectId: id,
      payload: { slug, organisationId, level, language, imported: given.ref },
    });
    return { id, slug, created: true };
  }
}
