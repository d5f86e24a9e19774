import {
  PROPOSAL_ROUTES,
  type ProposalReceipt,
  type ProposalView,
} from '@samrad/proposals/contract';
import { randomUUID } from 'node:crypto';
import { checkDatabase } from '../crash/check-database';
import { checkFollowers } from '../crash/check-followers';
import { Follower } from '../crash/follower';
import { killAndWait, type Victim } from '../crash/kill';
import type { Scene } from '../crash/wish';
import { Ledger, Writer } from '../crash/writer';
import { SLUGS } from '../corpus/dialogues';
import { idOf } from '../corpus/ids';
import { person } from '../corpus/people';
import { Texts } from '../corpus/texts';
import type { Bench, BenchContext, Guarantee, Outcome } from '../frame/bench';
import { Client } from '../load/client';
import { spreadOf } from '../measure/statistics';
import type pg from 'pg';
import { pause, until } from '../served/until';

const WRITERS = 16;
const PEOPLE_EACH = 30;
const FOLLOWERS = 8;
const PROPOSALS = 6;
const SETTLE_MS = 60_000;
/** So much is acknowledged in a round before its kill, and a little of chance more. */
const LEAST_ACKNOWLEDGED = 60;
const LOAD_LIMIT_MS = 60_000;
/** Rounds that may be taken again because no request was under way when it was killed. */
const MOST_RETAKEN = 10;

/** kill -9 of the app and of the database under mixed load. */
export const crash: Bench = {
  name: 'crash',
  title: 'kill -9 of the app and of the database under mixed load',
  onlyWhenNamed: true,
  run,
};

async function run(context: BenchContext): Promise<Outcome> {
  const { product } = context;
  const dialogueId = idOf('dialogue', SLUGS.hot);
  const scene = await openScene(product.port);
  const database = await product.database();
  const after = await lastSeq(database, dialogueId);
  const followers = Array.from(
    { length: FOLLOWERS },
    () => new Follower(product.url, dialogueId, after),
  );
  const ledger = new Ledger();
  const writers = Array.from({ length: WRITERS }, (_, w) => {
    const people = Array.from({ length: PEOPLE_EACH }, (_each, i) => 100 + w * PEOPLE_EACH + i);
    return new Writer(
      product.port,
      new Texts(w).chance('crash', Date.now()),
      people,
      scene,
      ledger,
    );
  });
  const running = writers.map((writer) => writer.run());
  await database.end();
  const rounds = await killAll(context, ledger);
  for (const writer of writers) writer.stop();
  await Promise.all(running);
  const client = await product.database();
  const last = await lastSeq(client, dialogueId);
  await until(SETTLE_MS, () => followers.every(({ cursor }) => cursor >= last)).catch(
    () => undefined,
  );
  const wrong = await checkDatabase(client, dialogueId, scene.run, ledger.acknowledged);
  const missed = await checkFollowers(client, dialogueId, after, followers);
  const behind = followers.filter(({ cursor }) => cursor !== last);
  for (const follower of followers) follower.close();
  await client.end();
  return {
    guarantees: told(rounds, ledger, wrong, [
      ...missed,
      ...behind.map(({ cursor }) => `at ${cursor} of ${last}`),
    ]),
    notes: [noteOf(rounds, followers, last - after)],
    samples: { rounds, wrong, missed, broken: ledger.broken },
  };
}

interface Round {
  readonly victim: Victim;
  /** Requests whose outcome was unknown. */
  readonly errors: number;
  readonly backMs: number;
}

async function killAll({ product, rounds, say }: BenchContext, ledger: Ledger): Promise<Round[]> {
  const waiting = interleaved(rounds.app, rounds.database);
  const done: Round[] = [];
  let retaken = 0;
  for (let victim = waiting.shift(); victim; victim = waiting.shift()) {
    const enough = ledger.acknowledged.length + LEAST_ACKNOWLEDGED;
    await until(LOAD_LIMIT_MS, () => ledger.acknowledged.length >= enough);
    await pause(Math.random() * 900);
    const before = ledger.unknown;
    const backMs = await killAndWait(product, victim);
    await pause(500);
    const round = { victim, errors: ledger.unknown - before, backMs };
    say(
      `  ${done.length + 1}: ${victim}, ${round.errors} unknown, back in ${backMs.toFixed(0)} ms`,
    );
    if (round.errors > 0) done.push(round);
    else if ((retaken += 1) <= MOST_RETAKEN) waiting.push(victim);
  }
  return done;
}

/** The database now and then between the app. */
function interleaved(app: number, database: number): Victim[] {
  const all = app + database;
  return Array.from({ length: all }, (_, i) =>
    Math.floor(((i + 1) * database) / all) > Math.floor((i * database) / all) ? 'database' : 'app',
  );
}

async function openScene(port: number): Promise<Scene> {
  const client = await Client.open(port);
  const texts = new Texts(Date.now());
  const numbers: number[] = [];
  for (let i = 0; i < PROPOSALS; i += 1) {
    const text = { title: texts.title(i), body: texts.proposal(i) };
    const list = `/api${PROPOSAL_ROUTES.list(SLUGS.hot)}`;
    numbers.push((await client.write<ProposalReceipt>('POST', list, person(1 + i), text)).number);
  }
  const path = `/api${PROPOSAL_ROUTES.one(SLUGS.hot, numbers[0]!)}`;
  const { threadId } = await client.get<ProposalView>(path);
  client.close();
  return { run: randomUUID().slice(0, 8), threadId, proposals: numbers };
}

async function lastSeq(client: pg.Client, dialogueId: string): Promise<number> {
  const { rows } = await client.query<{ last: string }>(
    'SELECT last_seq AS last FROM register_head WHERE dialogue_id = $1',
    [dialogueId],
  );
  return Number(rows[0]?.last ?? 0);
}

function told(
  rounds: readonly Round[],
  { acknowledged, unknown, resolved, broken }: Ledger,
  wrong: readonly string[],
  missed: readonly string[],
): Guarantee[] {
  const killed = (victim: Victim) => rounds.filter((round) => round.victim === victim).length;
  const first = (all: readonly string[]) =>
    all.length > 0 ? `: ${all.slice(0, 3).join('; ')}` : '';
  const under = `over ${killed('app')} kills of the app and ${killed('database')} of the database`;
  return [
    {
      what: `nothing acknowledged is missing or double, ${under}`,
      holds: wrong.length === 0 && rounds.length > 0,
      evidence: `${acknowledged.length} acknowledged, ${wrong.length} wrong${first(wrong)}`,
    },
    {
      what: 'every unknown outcome is resolved by its key',
      holds: resolved === unknown && broken.length === 0,
      evidence: `${resolved} of ${unknown}, errors in each of ${rounds.length} rounds${first(broken)}`,
    },
    {
      what: 'every follower has every event once and in order',
      holds: missed.length === 0,
      evidence: `${FOLLOWERS} followers, ${missed.length} faults${first(missed)}`,
    },
  ];
}

function noteOf(rounds: readonly Round[], followers: readonly Follower[], entries: number): string {
  const back = (victim: Victim) => {
    const times = rounds.filter((round) => round.victim === victim).map(({ backMs }) => backMs);
    return times.length === 0 ? '–' : `${(spreadOf(times).median / 1_000).toFixed(1)} s`;
  };
  const sum = (of: 'drops' | 'gaps') => followers.reduce((all, follower) => all + follower[of], 0);
  return `${entries} entries, ${sum('drops')} dropped connections, ${sum('gaps')} batches asked for again; back after ${back('app')} (app) and ${back('database')} (database), with the starter's own pauses between restarts.`;
}
