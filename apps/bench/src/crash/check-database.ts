import type pg from 'pg';
import { textOf } from './wish';
import type { Acknowledged } from './writer';

/** What the database holds that it should not, or does not hold that it should; empty is good. */
export async function checkDatabase(
  client: pg.Client,
  dialogueId: string,
  run: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  return [
    ...(await checkTexts(client, dialogueId, run, acknowledged)),
    ...(await checkStanding(client, dialogueId, acknowledged)),
    ...(await checkEntries(client, dialogueId, acknowledged)),
    ...(await checkRegister(client, dialogueId)),
  ];
}

/** Each text that was acknowledged stands there once, and there is no other. */
async function checkTexts(
  client: pg.Client,
  dialogueId: string,
  run: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const { rows } = await client.query<{ body: string; n: number }>(
    `SELECT body, count(*)::integer AS n FROM (
       SELECT body FROM comment WHERE dialogue_id = $1 UNION ALL
       SELECT body FROM proposal WHERE dialogue_id = $1) x
     WHERE starts_with(body, $2) GROUP BY body`,
    [dialogueId, textOf(run, '').slice(0, -1)],
  );
  const stored = new Map(rows.map(({ body, n }) => [body, n]));
  const wanted = new Set(
    acknowledged
      .filter(({ wish }) => wish.leaves === 'once')
      .map(({ wish }) => textOf(run, wish.mark)),
  );
  return [
    ...[...wanted].filter((body) => !stored.has(body)).map((body) => `missing: ${body}`),
    ...[...stored].filter(([body]) => !wanted.has(body)).map(([body]) => `unasked: ${body}`),
    ...[...stored].filter(([, n]) => n > 1).map(([body, n]) => `${n} times: ${body}`),
  ];
}

/** Of supports and stands the last that was acknowledged is what stands there. */
async function checkStanding(
  client: pg.Client,
  dialogueId: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const { rows } = await client.query<{ mark: string; value: string }>(
    `SELECT concat_ws(' ', 'support', m.account_id, p.number) AS mark, 'true' AS value
     FROM support s JOIN proposal p ON p.id = s.proposal_id JOIN participant m ON m.id = s.participant_id
     WHERE s.dialogue_id = $1
     UNION ALL
     SELECT concat_ws(' ', 'stand', m.account_id, t.number), s.value::text
     FROM stand s JOIN statement t ON t.id = s.statement_id JOIN participant m ON m.id = s.participant_id
     WHERE s.dialogue_id = $1`,
    [dialogueId],
  );
  const stored = new Map(rows.map(({ mark, value }) => [mark, value]));
  const last = new Map<string, string>();
  for (const { wish } of acknowledged) {
    if (wish.leaves !== 'once')
      last.set(`${wish.kind} ${wish.accountId} ${wish.mark}`, wish.leaves);
  }
  return [...last]
    .filter(([mark, leaves]) => (stored.get(mark) ?? 'false') !== leaves)
    .map(([mark, leaves]) => `${mark}: wanted ${leaves}, stands ${stored.get(mark) ?? 'nothing'}`);
}

const KINDS = {
  proposal: ['proposal-submitted'],
  comment: ['comment-submitted'],
  support: ['support-given', 'support-withdrawn'],
  stand: ['stand-taken', 'stand-taken-back'],
} as const;

/** Whatever number was acknowledged is in the register, as the kind of thing that it was. */
async function checkEntries(
  client: pg.Client,
  dialogueId: string,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const { rows } = await client.query<{ seq: number; kind: string }>(
    'SELECT seq::integer AS seq, kind FROM register_entry WHERE dialogue_id = $1',
    [dialogueId],
  );
  const kinds = new Map(rows.map(({ seq, kind }) => [seq, kind]));
  return acknowledged
    .filter(({ wish, seq }) =>
      wish.kind === 'stand' || wish.kind === 'proposal' ? seq !== null : false,
    )
    .filter(
      ({ wish, seq }) => !(KINDS[wish.kind] as readonly string[]).includes(kinds.get(seq!) ?? ''),
    )
    .map(({ wish, seq }) => `entry ${seq} of a ${wish.kind} is ${kinds.get(seq!) ?? 'not there'}`);
}

/** Dense, as long as it says, and in step with what is counted. */
async function checkRegister(client: pg.Client, dialogueId: string): Promise<string[]> {
  const { rows } = await client.query<{ what: string; one: number; other: number }>(
    `SELECT 'entries and last number' AS what, count(*)::integer AS one,
       (SELECT last_seq::integer FROM register_head WHERE dialogue_id = $1) AS other
     FROM register_entry WHERE dialogue_id = $1
     UNION ALL SELECT 'entries and payloads', count(*)::integer,
       (SELECT count(*)::integer FROM register_payload WHERE dialogue_id = $1)
     FROM register_entry WHERE dialogue_id = $1
     UNION ALL SELECT 'supports and rows', coalesce(sum(p.supports), 0)::integer,
       (SELECT count(*)::integer FROM support s WHERE s.dialogue_id = $1)
     FROM proposal p WHERE p.dialogue_id = $1
     UNION ALL SELECT 'stands and rows', sum(s.agree + s.disagree + s.pass)::integer,
       (SELECT count(*)::integer FROM stand x WHERE x.dialogue_id = $1)
     FROM statement s WHERE s.dialogue_id = $1`,
    [dialogueId],
  );
  return rows
    .filter(({ one, other }) => one !== other)
    .map(({ what, one, other }) => `${what}: ${one} and ${other}`);
}
