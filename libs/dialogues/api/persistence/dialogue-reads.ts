import { Injectable } from '@nestjs/common';
import type { Level, SupportVisibility } from '@samrad/dialogues/contract';
import { Database, Problem } from '@samrad/platform/api';

/** What the subjects above need to know of a dialogue before they act on it. */
export interface DialogueRef {
  readonly id: string;
  readonly slug: string;
  readonly hostIds: readonly string[];
  readonly language: string;
  readonly level: Level;
  readonly supportVisibility: SupportVisibility;
  /** An imported record takes no writes. */
  readonly imported: boolean;
}

const REF = `SELECT id, slug, dialogue_host_ids(id) AS "hostIds", language, level,
  support_visibility AS "supportVisibility", source_ref IS NOT NULL AS imported FROM dialogue`;

@Injectable()
export class DialogueReads {
  constructor(private readonly database: Database) {}

  findBySlug(slug: string): Promise<DialogueRef | null> {
    return this.database.maybeOne<DialogueRef>(`${REF} WHERE slug = $1`, [slug]);
  }

  findById(id: string): Promise<DialogueRef | null> {
    return this.database.maybeOne<DialogueRef>(`${REF} WHERE id = $1`, [id]);
  }

  /** @throws Problem dialogues.not-found */
  async require(slug: string): Promise<DialogueRef> {
    // What cannot be an address is not asked for: PostgreSQL refuses NUL bytes in a text.
    const found = /^[a-z0-9-]{1,80}$/.test(slug) ? await this.findBySlug(slug) : null;
    if (!found) throw new Problem('dialogues.not-found');
    return found;
  }
}
