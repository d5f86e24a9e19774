import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { newId, Problem, requireRole, type WriteContext } from '@samrad/platform/api';
import {
  categoryErrors,
  type CategoriesWritten,
  type CategoryRequest,
  type ChangeCategoriesRequest,
} from '@samrad/proposals/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';

type Category = CategoryRequest & { readonly id: string };

/** An official says what a dialogue sorts its proposals by. One that goes leaves its proposals. */
@Injectable()
export class ChangeCategories {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly writes: Writes,
  ) {}

  /**
   * @throws Problem dialogues.not-found, .imported, proposals.categories-changed,
   *   platform.forbidden, .invalid
   */
  async execute(
    ctx: WriteContext,
    slug: string,
    { categories, version: read }: ChangeCategoriesRequest,
  ): Promise<CategoriesWritten> {
    const { id: dialogueId, hostIds, imported, language } = await this.dialogues.require(slug);
    requireRole(ctx.actor, hostIds, 'official');
    if (imported) throw new Problem('dialogues.imported');
    const errors = categoryErrors(categories, language);
    if (errors.length > 0) throw new Problem('platform.invalid', { errors });
    return this.writes.run(ctx, async (tx) => {
      await tx.lock(dialogueId);
      const version = await nextVersion(tx, dialogueId, read);
      await requireKnown(tx, dialogueId, categories);
      const kept = categories.map((each) => ({ ...each, id: each.id ?? newId() }));
      await replace(tx, dialogueId, kept);
      const payload = {
        version,
        categories: kept.map(({ id, names }) => ({
          id,
          names: names.map(({ language, name }) => ({ language, name })),
        })),
      };
      await tx.append({ dialogueId, kind: 'categories-changed', subjectId: dialogueId, payload });
      return { ids: kept.map(({ id }) => id), version };
    });
  }
}

/** Under the dialogue's lock: nobody else's save comes between the answer and this one. */
async function nextVersion(
  tx: WriteTransaction,
  dialogueId: string,
  read: number,
): Promise<number> {
  const { version } = await tx.one<{ version: number }>(
    `INSERT INTO dialogue_category_list AS l (dialogue_id, version) VALUES ($1, 1)
     ON CONFLICT (dialogue_id) DO UPDATE SET version = l.version + 1 RETURNING version`,
    [dialogueId],
  );
  if (version !== read + 1) throw new Problem('proposals.categories-changed');
  return version;
}

async function requireKnown(
  tx: WriteTransaction,
  dialogueId: string,
  categories: readonly CategoryRequest[],
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM dialogue_category WHERE dialogue_id = $1',
    [dialogueId],
  );
  const known = new Set(rows.map(({ id }) => id));
  const errors = categories.flatMap(({ id }, i) =>
    id === undefined || known.has(id) ? [] : [{ field: `categories.${i}.id`, code: 'choice' }],
  );
  if (errors.length > 0) throw new Problem('platform.invalid', { errors });
}

async function replace(
  tx: WriteTransaction,
  dialogueId: string,
  categories: readonly Category[],
): Promise<void> {
  const ids = categories.map(({ id }) => id);
  await tx.query('DELETE FROM dialogue_category WHERE dialogue_id = $1 AND id <> ALL ($2)', [
    dialogueId,
    ids,
  ]);
  await tx.query(
    `INSERT INTO dialogue_category (id, dialogue_id, position)
     SELECT w.id, $1, w.position FROM unnest($2::uuid[]) WITH ORDINALITY AS w (id, position)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position`,
    [dialogueId, ids],
  );
  await tx.query('DELETE FROM dialogue_category_name WHERE category_id = ANY ($1)', [ids]);
  const names = categories.flatMap(({ id, names: each }) => each.map((name) => ({ id, ...name })));
  await tx.query(
    `INSERT INTO dialogue_category_name (category_id, language, name)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`,
    [names.map(({ id }) => id), names.map(({ language }) => language), names.map((n) => n.name)],
  );
}
