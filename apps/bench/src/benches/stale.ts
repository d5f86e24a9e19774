import { discussionRoutes, type Comment, type CommentPage } from '@samrad/discussion/contract';
import { moderationRoutes } from '@samrad/moderation/contract';
import {
  PROPOSAL_ROUTES,
  type ProposalReceipt,
  type ProposalView,
} from '@samrad/proposals/contract';
import { SLUGS } from '../corpus/dialogues';
import { MODERATOR, person } from '../corpus/people';
import { Texts } from '../corpus/texts';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { Client } from '../load/client';
import { startSecond } from '../served/second-process';

const TIMES = 100;
const READS = 3;

/** What another process has done is seen by every read that begins after it was acknowledged. */
export const stale: Bench = {
  name: 'stale',
  title: 'reads that begin after another process has hidden, edited or supported',
  run,
};

/** Does something in the other process and says how to see, here, that it was done. */
type Change = (n: number) => Promise<{ path: string; isSeen: (body: never) => boolean }>;

async function run({ product, say }: BenchContext): Promise<Outcome> {
  const second = await startSecond(product);
  const reader = await Client.open(product.port);
  const other = await Client.open(second.port);
  try {
    const proposed = await propose(other);
    const changes = changesOf(other, proposed);
    const guarantees = [];
    for (const [what, change] of Object.entries(changes)) {
      let staleReads = 0;
      for (let n = 0; n < TIMES; n += 1) {
        const { path, isSeen } = await change(n);
        for (let k = 0; k < READS; k += 1) {
          if (!isSeen((await reader.get(path)) as never)) staleReads += 1;
        }
      }
      say(`  ${what}: ${staleReads} of ${TIMES * READS}`);
      guarantees.push({
        what: `never stale: ${what}`,
        holds: staleReads === 0,
        evidence: `${staleReads} of ${TIMES * READS} reads stale`,
      });
    }
    return {
      guarantees,
      notes: [
        'Comments cannot be edited or deleted by their author yet, a pseudonym cannot be changed, and nothing is erased: those are not tried.',
      ],
    };
  } finally {
    for (const client of [reader, other]) client.close();
    await second.stop();
  }
}

async function propose(other: Client): Promise<ProposalReceipt & { threadId: string }> {
  const texts = new Texts(Date.now());
  const text = { title: texts.title(1), body: texts.proposal(1) };
  const list = `/api${PROPOSAL_ROUTES.list(SLUGS.hot)}`;
  const receipt = await other.write<ProposalReceipt>('POST', list, person(1), text);
  const path = `/api${PROPOSAL_ROUTES.one(SLUGS.hot, receipt.number)}`;
  const { threadId } = await other.get<ProposalView>(path);
  return { ...receipt, threadId };
}

function changesOf(
  other: Client,
  { number, threadId }: { number: number; threadId: string },
): Record<string, Change> {
  const texts = new Texts(Date.now());
  const proposal = `/api${PROPOSAL_ROUTES.one(SLUGS.hot, number)}`;
  const comments = `/api${discussionRoutes.comments(threadId)}`;
  const page = `${comments}?limit=50`;
  const comment = (n: number) =>
    other.write<Comment>('POST', comments, person(10 + n), {
      ...{ body: texts.comment(n), stance: 'neither' },
    });
  const found = ({ items }: CommentPage, id: string) => items.find((item) => item.id === id);
  return {
    'a comment written': async (n) => {
      const { id } = await comment(n);
      return { path: page, isSeen: (body: CommentPage) => found(body, id) !== undefined };
    },
    'a comment hidden': async (n) => {
      const { id } = await comment(300 + n);
      const path = `/api${moderationRoutes.hide(id)}`;
      const reason = 'Så skriver vi inte om varandra här.';
      await other.write('POST', path, person(MODERATOR), { rule: 'respect', reason });
      const isSeen = (body: CommentPage) => found(body, id)?.body === null;
      return { path: page, isSeen };
    },
    'a proposal edited': async (n) => {
      const title = texts.title(5_000 + n);
      const body = texts.proposal(5_000 + n);
      await other.write('PUT', proposal, person(1), { title, body, version: n + 1 });
      return { path: proposal, isSeen: (view: ProposalView) => view.title === title };
    },
    'a support given': async (n) => {
      const path = `/api${PROPOSAL_ROUTES.support(SLUGS.hot, number)}`;
      const { supports } = await other.write<{ supports: number }>('PUT', path, person(200 + n));
      return { path: proposal, isSeen: (view: ProposalView) => view.supports === supports };
    },
  };
}
