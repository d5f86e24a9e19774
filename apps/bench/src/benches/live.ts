import { discussionRoutes } from '@samrad/discussion/contract';
import {
  PROPOSAL_ROUTES,
  type ProposalReceipt,
  type ProposalView,
} from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { SLUGS } from '../corpus/dialogues';
import { idOf } from '../corpus/ids';
import { person } from '../corpus/people';
import { Texts } from '../corpus/texts';
import { Child } from '../floors/child';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { Client } from '../load/client';
import { measurePairs, ratioFigure } from '../measure/pairs';
import { residentMemory } from '../measure/peak-memory';
import { quantile, spreadOf } from '../measure/statistics';
import { pause } from '../served/until';

/** Messages of one sample; its figure is their median. */
const MESSAGES = 5;
const BETWEEN_MS = 150;

/** One comment to everybody who follows: from its post to the last receipt. */
export const live: Bench = { name: 'live', title: 'one live comment to everybody connected', run };

interface Received {
  readonly lastAt: number;
  readonly text: string;
}

async function run(context: BenchContext): Promise<Outcome> {
  const children: Child[] = [];
  try {
    return await measure(context, children);
  } finally {
    for (const child of children) await child.stop();
  }
}

async function measure({ product, scale, say }: BenchContext, children: Child[]): Promise<Outcome> {
  await product.renewApi();
  const writer = await Client.open(product.port);
  const { threadId } = await propose(writer);
  const before = residentMemory(product.apiPid());
  const dialogueId = idOf('dialogue', SLUGS.hot);
  const crowd = await openCrowd(product.port, scale.followers, dialogueId);
  children.push(crowd);
  const memory = residentMemory(product.apiPid());
  say(`  ${scale.followers} follow`);
  const floorServer = await Child.start('broadcast', {});
  children.push(floorServer.child);
  const { port } = floorServer.ready as { port: number };
  const floorCrowd = await openCrowd(port, scale.followers, null);
  children.push(floorCrowd);
  let written = 0;
  let sent = '';
  const comment = async (mark: string): Promise<void> => {
    const body = { body: `Ljudet från korsningen hörs hit, ${mark}.`, stance: 'neither' };
    const path = `/api${discussionRoutes.comments(threadId)}`;
    await writer.write('POST', path, person(500 + ((written += 1) % 400)), body);
  };
  const served = sampler(crowd, comment, (text) => (sent = text));
  await served();
  const post = await Client.open(port);
  const same = (mark: string): Promise<unknown> => {
    const text = sent.replace(/[0-9a-f]{8}-[0-9a-f-]{27}(?=\.)/, mark);
    const head = `POST / HTTP/1.1\r\nhost: floor\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`;
    return post.send(Buffer.from(head + text));
  };
  const floor = sampler(floorCrowd, same, () => undefined);
  const pairs = await measurePairs({ pairs: scale.pairs, floor, product: served });
  for (const client of [post, writer]) client.close();
  const people = scale.followers.toLocaleString('en');
  const work = `one live comment to ${people} connected clients, post to last receipt`;
  const each =
    before === null || memory === null ? [] : [((memory - before) * 1_024) / scale.followers];
  return {
    figures: [
      ratioFigure(pairs, {
        ...{ work, of: 'time ÷ a bare ws broadcast of the same bytes', unit: 'ms' },
        bar: { is: 'at-most', bar: 1.6, moonshot: 1.3 },
      }),
      ...each.map((kilobytes) => ({
        ...{ work: `${people} connected clients`, of: 'memory of a connection', unit: 'kB' },
        ...{
          spread: spreadOf([kilobytes]),
          bar: { is: 'at-most', bar: 45, moonshot: 35 } as const,
        },
      })),
    ],
    notes: [
      `The product's time begins with the post of the comment, so its transaction is in it; each message is ${Buffer.byteLength(sent)} bytes. How long the event loop is held is not measured yet.`,
    ],
    samples: pairs,
  };
}

async function openCrowd(port: number, count: number, dialogueId: string | null): Promise<Child> {
  return (await Child.start('follow-live', { port, count, dialogueId })).child;
}

/** Milliseconds from sending to the last receipt: the median of a few messages. */
function sampler(
  crowd: Child,
  send: (mark: string) => Promise<unknown>,
  seen: (text: string) => void,
): () => Promise<number> {
  return async () => {
    const times: number[] = [];
    for (let i = 0; i < MESSAGES; i += 1) {
      const mark = randomUUID();
      const received = crowd.ask<Received>({ mark });
      await pause(BETWEEN_MS);
      const begun = performance.timeOrigin + performance.now();
      const [{ lastAt, text }] = await Promise.all([received, send(mark)]);
      seen(text);
      times.push(lastAt - begun);
    }
    return quantile(times, 0.5);
  };
}

async function propose(client: Client): Promise<ProposalView> {
  const texts = new Texts(Date.now());
  const text = { title: texts.title(1), body: texts.proposal(1) };
  const list = `/api${PROPOSAL_ROUTES.list(SLUGS.hot)}`;
  const { number } = await client.write<ProposalReceipt>('POST', list, person(1), text);
  return client.get<ProposalView>(`/api${PROPOSAL_ROUTES.one(SLUGS.hot, number)}`);
}
