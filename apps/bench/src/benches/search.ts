import { PROPOSAL_ROUTES } from '@samrad/proposals/contract';
import { SLUGS } from '../corpus/dialogues';
import { Texts } from '../corpus/texts';
import type { Bench, BenchContext, Figure, Outcome } from '../frame/bench';
import { drive, requireStatus } from '../load/drive';
import { rawRequest } from '../load/raw-request';
import { spreadOf } from '../measure/statistics';

const CONNECTIONS = 20;
const BAR = { is: 'at-most', bar: 200, moonshot: 50 } as const;

/** Lists and Swedish search, with words that are in the texts, in one dialogue and over all. */
export const search: Bench = {
  name: 'search',
  title: 'lists and Swedish search at 20 connections',
  run,
};

const ORDERS = ['mixed', 'new', 'supports'] as const;

async function run({ product, scale, say }: BenchContext): Promise<Outcome> {
  const texts = new Texts(scale.seed);
  let turn = 0;
  let answers = 0;
  let ended = 0;
  const list = `/api${PROPOSAL_ROUTES.list(SLUGS.large)}`;
  const sought = (path: string) => (n: number) =>
    `/api${path}?q=${encodeURIComponent(texts.query(n))}`;
  const works: readonly (readonly [string, (n: number) => string])[] = [
    ['list of proposals', (n) => `${list}?limit=20&order=${ORDERS[n % ORDERS.length]}`],
    ['search in one dialogue', sought(PROPOSAL_ROUTES.search(SLUGS.large))],
    ['search over all dialogues', sought(PROPOSAL_ROUTES.search())],
  ];
  const figures: Figure[] = [];
  const samples: Record<string, number[]> = {};
  for (const [work, path] of works) {
    const p95: number[] = [];
    for (let i = 0; i < scale.pairs; i += 1) {
      const driven = await drive({
        ...{ port: product.port, connections: CONNECTIONS, seconds: scale.seconds },
        request: () => rawRequest({ path: path((turn += 1)) }),
        check: (answer) => {
          // A search that would take too long is ended and says so; its time counts all the same.
          requireStatus(200, 422)(answer);
          answers += 1;
          if (answer.status === 422) ended += 1;
        },
      });
      p95.push(driven.p95);
      say(`  ${work}: p95 ${driven.p95.toFixed(0)} ms, ${driven.rate.toFixed(0)} /s`);
    }
    samples[work] = p95;
    const of = `p95 at ${CONNECTIONS} connections, ${scale.comments.toLocaleString('en')} comments`;
    figures.push({ work, of, unit: 'ms', spread: spreadOf(p95), bar: BAR });
  }
  const notes = [`${ended} of ${answers} answers were searches that took too long and were ended.`];
  return { figures, notes, samples };
}
