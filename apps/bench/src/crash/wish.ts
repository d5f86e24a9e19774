import { discussionRoutes } from '@samrad/discussion/contract';
import { OPINION_ROUTES } from '@samrad/opinions/contract';
import { PROPOSAL_ROUTES } from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import type { Chance } from '../corpus/chance';
import { SLUGS } from '../corpus/dialogues';
import { HOT_STATEMENTS } from '../corpus/opinions';
import { person } from '../corpus/people';
import { rawRequest } from '../load/raw-request';

/** One write with its key, and what the database must hold once it has been acknowledged. */
export interface Wish {
  readonly request: Buffer;
  readonly kind: 'proposal' | 'comment' | 'support' | 'stand';
  readonly accountId: string;
  /** A text of its own that is stored once; or the subject on which only the last wish counts. */
  readonly mark: string;
  /** What stands there afterwards: `true` and `false` of a support, a stand's value. */
  readonly leaves: string;
}

/** What is written to: made by the harness before the load begins. */
export interface Scene {
  /** Tells the texts of this run from those of another on the same database. */
  readonly run: string;
  readonly threadId: string;
  readonly proposals: readonly number[];
}

const STANDS = ['agree', 'disagree', 'pass'] as const;
const STORED = { agree: '1', disagree: '-1', pass: '0' } as const;

/** A text of its own, to be found again. */
export function textOf(run: string, mark: string): string {
  return `Skrivet under avbrott ${run}, ${mark}.`;
}

/** Mostly supports and stands, as people do; texts in between. */
export function nextWish(chance: Chance, who: number, scene: Scene): Wish {
  const { run, threadId, proposals } = scene;
  const { cookie, accountId } = person(who);
  const dice = chance.next();
  const mark = randomUUID();
  const own = { accountId, mark };
  if (dice < 0.05) {
    const body = { title: `Förslag ${mark}`, body: textOf(run, mark) };
    const path = `/api${PROPOSAL_ROUTES.list(SLUGS.hot)}`;
    const request = rawRequest({ method: 'POST', path, cookie, body });
    return { ...own, request, kind: 'proposal', leaves: 'once' };
  }
  if (dice < 0.25) {
    const path = `/api${discussionRoutes.comments(threadId)}`;
    const body = { body: textOf(run, mark), stance: 'neither' };
    const request = rawRequest({ method: 'POST', path, cookie, body });
    return { ...own, request, kind: 'comment', leaves: 'once' };
  }
  if (dice < 0.6) {
    const number = chance.one(proposals);
    const give = chance.next() < 0.6;
    const path = `/api${PROPOSAL_ROUTES.support(SLUGS.hot, number)}`;
    const request = rawRequest({ method: give ? 'PUT' : 'DELETE', path, cookie });
    return { accountId, request, kind: 'support', mark: `${number}`, leaves: String(give) };
  }
  const number = 1 + chance.below(HOT_STATEMENTS);
  const value = chance.one(STANDS);
  const path = OPINION_ROUTES.stand(SLUGS.hot, number);
  const request = rawRequest({ method: 'PUT', path, cookie, body: { value } });
  return { accountId, request, kind: 'stand', mark: `${number}`, leaves: STORED[value] };
}
