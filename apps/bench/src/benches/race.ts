import {
  PROPOSAL_ROUTES,
  type ProposalReceipt,
  type SupportReceipt,
} from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { Texts } from '../corpus/texts';
import { SLUGS } from '../corpus/dialogues';
import { person } from '../corpus/people';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { requireStatus } from '../load/drive';
import { HttpConnection } from '../load/http-connection';
import { rawRequest } from '../load/raw-request';

const PEOPLE = 1_000;
const EACH = 16;
const CONNECTIONS = 200;

/** 16,000 racing and repeated supports of 1,000 people are 1,000 supports. */
export const race: Bench = {
  name: 'race',
  title: '16,000 racing and repeated supports of 1,000 people',
  run,
};

async function run({ product, say }: BenchContext): Promise<Outcome> {
  const connections = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => HttpConnection.open(product.port)),
  );
  const { number, id } = await propose(connections[0]!);
  const waiting = shuffledSupports(number);
  const told: number[] = [];
  const work = async (connection: HttpConnection): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const answer = await connection.send(next);
      requireStatus(200)(answer);
      const receipt = JSON.parse(answer.body.toString()) as SupportReceipt;
      if (!receipt.supported) throw new Error('A support was answered as none.');
      told.push(receipt.supports);
    }
  };
  await Promise.all(connections.map(work));
  for (const connection of connections) connection.close();
  say(`  ${told.length} answers`);
  const client = await product.database();
  const { rows } = await client.query<{ counted: number; stored: number; entries: number }>(
    `SELECT p.supports AS counted,
       (SELECT count(*)::integer FROM support s WHERE s.proposal_id = p.id) AS stored,
       (SELECT count(*)::integer FROM register_entry e
        WHERE e.subject_id = p.id AND e.kind = 'support-given') AS entries
     FROM proposal p WHERE p.id = $1`,
    [id],
  );
  await client.end();
  const { counted = 0, stored = 0, entries = 0 } = rows[0] ?? {};
  const holds = [counted, stored, entries, Math.max(...told)].every((count) => count === PEOPLE);
  return {
    guarantees: [
      {
        what: race.title,
        holds: holds && told.length === PEOPLE * EACH,
        evidence: `${told.length} answers 200: ${stored} rows, count ${counted}, ${entries} entries`,
      },
    ],
  };
}

async function propose(connection: HttpConnection): Promise<ProposalReceipt> {
  const texts = new Texts(Date.now());
  const answer = await connection.send(
    rawRequest({
      method: 'POST',
      path: `/api${PROPOSAL_ROUTES.list(SLUGS.hot)}`,
      // Nobody of those who support: one's own proposal cannot be.
      cookie: person(PEOPLE).cookie,
      body: { title: texts.title(1), body: texts.proposal(1) },
    }),
  );
  requireStatus(201)(answer);
  return JSON.parse(answer.body.toString()) as ProposalReceipt;
}

/** Each person's key four times over, and new keys for the rest, in an order of chance. */
function shuffledSupports(number: number): Buffer[] {
  const chance = new Texts(1).chance('race');
  const requests = Array.from({ length: PEOPLE }, (_, n) => {
    const key = randomUUID();
    return Array.from({ length: EACH }, (_each, i) =>
      rawRequest({
        method: 'PUT',
        path: `/api${PROPOSAL_ROUTES.support(SLUGS.hot, number)}`,
        cookie: person(n).cookie,
        key: i < 4 ? key : randomUUID(),
      }),
    );
  }).flat();
  for (let i = requests.length - 1; i > 0; i -= 1) {
    const j = chance.below(i + 1);
    [requests[i], requests[j]] = [requests[j]!, requests[i]!];
  }
  return requests;
}
