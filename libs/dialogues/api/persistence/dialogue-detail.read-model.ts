import { Injectable } from '@nestjs/common';
import {
  allowedOperations,
  openActs,
  roundOperations,
  SLUG,
  type Admission,
  type DialogueDetail,
  type DialogueOperation,
  type DialogueSource,
  type RoundChangeWire,
  type RoundWire,
  type SuspendedHere,
  type SupportVisibility,
} from '@samrad/dialogues/contract';
import { Database, Problem } from '@samrad/platform/api';
import { MUNICIPALITIES, type Actor } from '@samrad/platform/contract';
import { presentRounds, presentSummary, type DialogueRow } from './dialogue.row';
import { SUMMARY, WITH_TEXT } from './dialogue.sql';
import { LATEST_ROUND_CHANGES, ROUND_CHANGE } from './round-change.sql';
import { pageOfChanges } from './round-changes.read-model';

interface DetailRow extends DialogueRow {
  readonly at: Date;
  readonly hostIds: readonly string[];
  readonly languages: readonly string[];
  readonly background: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly supportVisibility: SupportVisibility;
  readonly admission: Admission;
  readonly municipalities: readonly string[];
  readonly bar: string | null;
  readonly suspension: SuspendedHere | null;
  readonly source: DialogueSource | null;
  readonly pseudonym: string | null;
  readonly version: number;
  readonly lastSeq: number;
  readonly roundChanges: readonly RoundChangeWire[];
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** What the reader is told of their own suspension. */
const SUSPENSION = `(SELECT jsonb_build_object('at', to_char(s.at AT TIME ZONE 'UTC', ${INSTANT}),
    'until', to_char(s.until AT TIME ZONE 'UTC', ${INSTANT}), 'rule', s.rule, 'reason', s.reason)
  FROM dialogue_suspension s WHERE s.dialogue_id = d.id AND s.account_id = $3 AND s.until > clock_timestamp())`;

/** One statement, so that what is read and the number to follow on from are of one moment. */
const DETAIL = `
  SELECT clock_timestamp() AS at, ${SUMMARY}, dialogue_host_ids(d.id) AS "hostIds",
    (SELECT array_agg(x.language ORDER BY x.language <> d.language, x.language)
     FROM dialogue_text x WHERE x.dialogue_id = d.id) AS languages,
    t.background, t.can, t.cannot, d.support_visibility AS "supportVisibility",
    d.admission, dialogue_bar(d.id, $3) AS bar, ${SUSPENSION} AS suspension,
    (SELECT coalesce(array_agg(m.municipality), '{}') FROM dialogue_municipality m
     WHERE m.dialogue_id = d.id) AS municipalities,
    CASE WHEN d.source_ref IS NOT NULL THEN jsonb_build_object('name', d.source_name,
      'url', d.source_url, 'licence', d.source_licence, 'attribution', d.source_attribution) END AS source,
    (SELECT p.pseudonym FROM participant p WHERE p.dialogue_id = d.id AND p.account_id = $3) AS pseudonym,
    d.version,
    coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = d.id), 0) AS "lastSeq",
    (SELECT coalesce(jsonb_agg(x.change), '[]') FROM (SELECT ${ROUND_CHANGE} AS change FROM round_change c
     WHERE c.dialogue_id = d.id ORDER BY c.id DESC LIMIT ${LATEST_ROUND_CHANGES + 1}) x) AS "roundChanges"
  FROM dialogue d ${WITH_TEXT}
  WHERE d.slug = $2`;

@Injectable()
export class DialogueDetailReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem dialogues.not-found */
  async get(slug: string, actor: Actor, language = ''): Promise<DialogueDetail> {
    const accountId = actor.kind === 'account' ? actor.accountId : null;
    const row = SLUG.test(slug)
      ? await this.database.maybeOne<DetailRow>(DETAIL, [language, slug, accountId])
      : null;
    if (!row) throw new Problem('dialogues.not-found');
    const allowed = allowedOperations(actor, {
      hostIds: row.hostIds,
      openActs: row.bar === null ? openActs(presentRounds(row, row.at), row.imported, row.at) : [],
      frozen: row.imported,
      byCode: row.admission === 'invited',
    });
    const { languages, background, can, cannot, supportVisibility, source, pseudonym, version } =
      row;
    return {
      ...presentSummary(row, row.at),
      languages,
      background,
      can,
      cannot,
      supportVisibility,
      admission: row.admission,
      municipalities: MUNICIPALITIES.filter((code) => row.municipalities.includes(code)),
      bar: row.bar,
      suspension: row.suspension,
      rounds: roundsWith(allowed, row),
      roundChanges: pageOfChanges(row.roundChanges, LATEST_ROUND_CHANGES),
      source,
      pseudonym,
      version,
      lastSeq: row.lastSeq,
      readAt: row.at.toISOString(),
      allowedOperations: allowed,
    };
  }
}

/** The rounds, each with what the reader may do to it. */
function roundsWith(allowed: readonly DialogueOperation[], row: DetailRow): RoundWire[] {
  const rounds = presentRounds(row, row.at);
  const operations = allowed.includes('change-rounds') ? roundOperations(rounds, row.at) : [];
  return rounds.map((round, i) => ({ ...round, allowedOperations: operations[i] ?? [] }));
}
