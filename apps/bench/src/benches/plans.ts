import { discussionRoutes } from '@samrad/discussion/contract';
import { PROPOSAL_ROUTES } from '@samrad/proposals/contract';
import { SLUGS } from '../corpus/dialogues';
import { READ_THREAD } from '../corpus/discussion';
import type { Bench, BenchContext, Outcome, Plan } from '../frame/bench';
import { PlanLog } from '../served/plan-log';
import { pause } from '../served/until';

/** Time for what was logged to be written. */
const WRITTEN_MS = 500;

/** How the database answers the reads that are measured, as it did it. */
export const plans: Bench = {
  name: 'plans',
  title: 'query plans of lists, search and threads',
  run,
};

async function run({ product, say }: BenchContext): Promise<Outcome> {
  const list = `/api${PROPOSAL_ROUTES.list(SLUGS.large)}`;
  const reads: Readonly<Record<string, string>> = {
    'A page of 50 of a discussion': `/api${discussionRoutes.comments(READ_THREAD)}?limit=50`,
    'List of proposals, the newest first': `${list}?limit=20&order=new`,
    'List of proposals, the most supported first': `${list}?limit=20&order=supports`,
    'List of proposals, mixed': `${list}?limit=20&order=mixed`,
    'Search in one dialogue': `/api${PROPOSAL_ROUTES.search(SLUGS.large)}?q=cykelbana`,
    'Search over all dialogues': `/api${PROPOSAL_ROUTES.search()}?q=buss%20skola`,
  };
  const log = await PlanLog.open(product);
  const found: Plan[] = [];
  try {
    for (const [what, path] of Object.entries(reads)) {
      // Once for the caches: what stands in the note is how it is from then on.
      for (let turn = 0; turn < 2; turn += 1) {
        log.forget();
        const answer = await fetch(product.url + path);
        await answer.arrayBuffer();
        if (!answer.ok) say(`  ${path} answered with ${answer.status}`);
        await pause(WRITTEN_MS);
      }
      const slowest = log.slowest();
      if (slowest) found.push({ what, plan: slowest });
      say(`  ${what}: ${slowest?.split('\n')[0] ?? 'no plan was logged'}`);
    }
  } finally {
    await log.close();
  }
  return { plans: found };
}
