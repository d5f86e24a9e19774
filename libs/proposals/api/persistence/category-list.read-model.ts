import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@samrad/platform/api';
import { hasRole, type Actor } from '@samrad/platform/contract';
import type { CategoryItem, CategoryList } from '@samrad/proposals/contract';
import { namesOf } from './category.sql';

interface ListRow {
  readonly language: string;
  readonly imported: boolean;
  readonly hostIds: readonly string[];
  readonly items: readonly CategoryItem[];
  readonly version: number;
}

const LIST = `
  SELECT d.language, d.source_ref IS NOT NULL AS imported, dialogue_host_ids(d.id) AS "hostIds",
    coalesce((SELECT json_agg(json_build_object('id', c.id, 'names', ${namesOf('d.language')},
      'proposals', (SELECT coalesce(sum(t.proposals), 0)::int FROM proposal_tally t
        WHERE t.dialogue_id = d.id AND t.category_id = c.id AND t.municipality = '')) ORDER BY c.position)
      FROM dialogue_category c WHERE c.dialogue_id = d.id), '[]') AS items,
    coalesce((SELECT l.version FROM dialogue_category_list l WHERE l.dialogue_id = d.id), 0) AS version
  FROM dialogue d WHERE d.slug = $1`;

/** What a dialogue sorts its proposals by. */
@Injectable()
export class CategoryListReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem dialogues.not-found */
  async list(slug: string, actor: Actor): Promise<CategoryList> {
    const row = await this.database.maybeOne<ListRow>(LIST, [slug]);
    if (row === null) throw new Problem('dialogues.not-found');
    const { language, items, version, imported, hostIds } = row;
    const canChange = !imported && hasRole(actor, hostIds, 'official');
    return {
      ...{ language, items, version },
      allowedOperations: canChange ? ['change-categories'] : [],
    };
  }
}
