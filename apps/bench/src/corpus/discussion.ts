import type pg from 'pg';
import type { Chance } from './chance';
import { copyIn, type Cell } from './copy-in';
import { OTHERS, SLUGS, slugs } from './dialogues';
import { idOf } from './ids';
import type { Scale } from './scale';
import type { Texts } from './texts';

/** Pseudonyms in a dialogue; they stand for people of whom the bench needs no session. */
const VOICES = 400;
/** Every fourth comment answers one of the three before it, which answer nobody. */
const ANSWERS = 4;
const STANCES = ['for', 'against', 'question', 'neither'] as const;

/** Which dialogue the nth proposal belongs to, and its number there. */
export function placeOf(n: number, scale: Scale): { slug: string; number: number } {
  const half = Math.ceil(scale.proposals / 2);
  if (n < half) return { slug: SLUGS.large, number: n + 1 };
  const rest = n - half;
  return { slug: slugs()[1 + (rest % OTHERS)]!, number: Math.floor(rest / OTHERS) + 1 };
}

/** The thread that is read is the first proposal's. */
export const READ_THREAD = idOf('thread', 0);

/** Proposals with versions, and comments: a thousand in one thread, the others few here and many there. */
export async function plantDiscussion(
  client: pg.Client,
  scale: Scale,
  texts: Texts,
): Promise<void> {
  for (const slug of slugs()) await plantVoices(client, slug);
  const n = Array.from({ length: scale.proposals }, (_, i) => i);
  const dialogue = (i: number) => idOf('dialogue', placeOf(i, scale).slug);
  await copyIn(
    client,
    'thread',
    ['id', 'dialogue_id'],
    n.map((i) => [idOf('thread', i), dialogue(i)]),
  );
  await copyIn(
    client,
    'proposal',
    [
      ...['id', 'dialogue_id', 'number', 'participant_id', 'thread_id', 'title', 'body'],
      ...['language', 'submitted_at'],
    ],
    proposalRows(scale, texts),
  );
  await copyIn(
    client,
    'comment',
    [
      ...['id', 'thread_id', 'dialogue_id', 'participant_id', 'number', 'parent_id', 'path'],
      ...['body', 'stance', 'language', 'created_at'],
    ],
    commentRows(scale, texts),
  );
  await count(client);
}

async function plantVoices(client: pg.Client, slug: string): Promise<void> {
  const rows = Array.from({ length: VOICES }, (_, i): Cell[] => [
    idOf('voice', slug, i),
    idOf('dialogue', slug),
    `Röst ${i + 1}`,
  ]);
  await copyIn(client, 'participant', ['id', 'dialogue_id', 'pseudonym'], rows);
}

function* proposalRows(scale: Scale, texts: Texts): Generator<Cell[]> {
  for (let i = 0; i < scale.proposals; i += 1) {
    const { slug, number } = placeOf(i, scale);
    const chance = texts.chance('proposal facts', i);
    yield [
      ...[idOf('proposal', i), idOf('dialogue', slug), number, voice(slug, chance)],
      ...[idOf('thread', i), texts.title(i), texts.proposal(i), 'sv'],
      ago(chance, 9),
    ];
  }
}

function* commentRows(scale: Scale, texts: Texts): Generator<Cell[]> {
  let written = 0;
  for (let i = 0; i < scale.proposals; i += 1) {
    const { slug } = placeOf(i, scale);
    const left = scale.comments - written;
    const even = left / (scale.proposals - i);
    const share = i === 0 ? scale.thread : Math.round(even * 2 * texts.chance('share', i).next());
    const inThread =
      i === scale.proposals - 1 ? Math.min(left, scale.thread) : Math.min(left, share);
    for (let k = 1; k <= inThread; k += 1) {
      written += 1;
      yield commentRow(texts, { slug, thread: i, number: k, n: written });
    }
  }
}

interface Place {
  readonly slug: string;
  readonly thread: number;
  readonly number: number;
  /** Over all threads. */
  readonly n: number;
}

function commentRow(texts: Texts, { slug, thread, number, n }: Place): Cell[] {
  const chance = texts.chance('comment facts', n);
  const parent = number % ANSWERS === 0 ? number - chance.between(1, ANSWERS - 1) : null;
  const path = parent === null ? [number] : [parent, number];
  return [
    ...[idOf('comment', thread, number), idOf('thread', thread), idOf('dialogue', slug)],
    ...[voice(slug, chance), number],
    parent === null ? null : idOf('comment', thread, parent),
    `{${path.join(',')}}`,
    ...[texts.comment(n), chance.one(STANCES), 'sv', ago(chance, 8)],
  ];
}

function voice(slug: string, chance: Chance): string {
  return idOf('voice', slug, chance.below(VOICES));
}

function ago(chance: Chance, days: number): string {
  return new Date(Date.now() - chance.next() * days * 86_400_000).toISOString();
}

/** What the product keeps beside the rows. */
async function count(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE thread t SET comments = x.n, visible_for = x.f, visible_against = x.a,
       visible_question = x.q, visible_neither = x.e
     FROM (SELECT thread_id, count(*) AS n, count(*) FILTER (WHERE stance = 'for') AS f,
         count(*) FILTER (WHERE stance = 'against') AS a, count(*) FILTER (WHERE stance = 'question') AS q,
         count(*) FILTER (WHERE stance = 'neither') AS e FROM comment GROUP BY 1) x
     WHERE t.id = x.thread_id AND t.comments = 0`,
  );
  await client.query(
    `INSERT INTO proposal_version (proposal_id, version, title, body, at)
     SELECT p.id, 1, p.title, p.body, p.submitted_at FROM proposal p
     WHERE NOT EXISTS (SELECT FROM proposal_version v WHERE v.proposal_id = p.id)`,
  );
  await client.query(
    `UPDATE dialogue_figures f SET
       proposals = (SELECT count(*) FROM proposal p WHERE p.dialogue_id = f.dialogue_id),
       comments = (SELECT count(*) FROM comment c WHERE c.dialogue_id = f.dialogue_id),
       participants = (SELECT count(*) FROM participant p WHERE p.dialogue_id = f.dialogue_id)`,
  );
}
