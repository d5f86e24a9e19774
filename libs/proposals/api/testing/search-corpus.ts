import { dialogueIn, participantIn } from '@samrad/dialogues/api/testing';
import { commentIn } from '@samrad/discussion/api/testing';
import type { Database } from '@samrad/platform/api';
import comments from './corpus/comments.json';
import proposals from './corpus/proposals.json';
import queries from './corpus/queries.json';
import { proposalIn } from './proposal.builder';

interface Text {
  /** What it is about, and its number among those. */
  readonly id: string;
  readonly title?: string;
  readonly body: string;
  readonly language?: string;
}

/** What somebody may type, and the texts that this person would want to see. */
export interface JudgedQuery {
  readonly name: string;
  readonly query: string;
  readonly relevant: readonly string[];
}

export const JUDGED_QUERIES: readonly JudgedQuery[] = queries;

export interface PlantedCorpus {
  readonly dialogue: { readonly id: string; readonly slug: string };
  /** The corpus' name of each text by its id in the database. */
  readonly names: ReadonlyMap<string, string>;
}

/** What people of a county might write, in one dialogue: proposals, and comments on each in turn. */
export async function plantCorpus(
  database: Database,
  by: { readonly organisationId: string; readonly accountId: string },
): Promise<PlantedCorpus> {
  const dialogue = await dialogueIn(database, by);
  const dialogueId = dialogue.id;
  const { accountId } = by;
  const { id: participantId } = await participantIn(database, { dialogueId, accountId });
  const names = new Map<string, string>();
  const threads: string[] = [];
  for (const { id: name, ...text } of proposals as readonly Text[]) {
    const { id, threadId } = await proposalIn(database, { dialogueId, participantId, ...text });
    names.set(id, name);
    threads.push(threadId);
  }
  for (const [i, { id: name, ...text }] of (comments as readonly Text[]).entries()) {
    const threadId = threads[i % threads.length]!;
    const { id } = await commentIn(database, { threadId, participantId, ...text });
    names.set(id, name);
  }
  return { dialogue, names };
}
