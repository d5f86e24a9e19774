import type { SupportVisibility } from '@samrad/dialogues/contract';
import { SEALED_RULE } from '@samrad/discussion/contract';
import {
  columnsOf,
  type Audience,
  type ColumnKind,
  type ExportFormat,
  type RowFile,
} from '@samrad/results/contract';
import { csvTextSql } from './defused-text';

export interface ExportQuery {
  readonly dialogueId: string;
  readonly supportVisibility: SupportVisibility;
  readonly name: RowFile;
  readonly format: ExportFormat;
  readonly audience: Audience;
}

interface Rows {
  /** Expression of each column that the dictionary names. */
  readonly columns: Readonly<Record<string, string>>;
  /** FROM … WHERE …, with `$dialogue` for the dialogue's id. */
  readonly from: string;
  /** So that nothing can be read from the order that the columns do not say. */
  readonly order: string;
}

const SHOWN = `(p.status <> 'withdrawn' AND p.hidden_at IS NULL)`;

/** What this audience reads of a text: officials what is hidden too, nobody what is sealed. */
function readable(table: string, audience: Audience): string {
  return audience === 'official'
    ? `${table}.hidden_rule IS DISTINCT FROM '${SEALED_RULE}'`
    : `${table}.hidden_at IS NULL`;
}

/** Whether a text is hidden, and why. */
function hiding(table: string): Rows['columns'] {
  return {
    hidden: `${table}.hidden_at IS NOT NULL`,
    hidden_rule: `${table}.hidden_rule`,
    hidden_reason: `${table}.hidden_reason`,
  };
}

function proposals(audience: Audience): Rows {
  const shown = `p.status <> 'withdrawn' AND ${readable('p', audience)}`;
  return {
    columns: {
      number: 'p.number',
      title: `CASE WHEN ${shown} THEN p.title END`,
      body: `CASE WHEN ${shown} THEN p.body END`,
      language: 'p.language',
      author: `CASE WHEN ${shown} THEN a.pseudonym END`,
      participant_id: `CASE WHEN ${shown} THEN a.id END`,
      status: 'p.status',
      merged_into: '(SELECT t.number FROM proposal t WHERE t.id = p.merged_into)',
      // In the dialogue's language if they have a name in it.
      categories: `CASE WHEN ${shown} THEN (SELECT string_agg(n.name, '; ' ORDER BY c.position)
        FROM proposal_category c CROSS JOIN LATERAL (SELECT m.name FROM dialogue_category_name m
          JOIN dialogue d ON d.id = p.dialogue_id WHERE m.category_id = c.category_id
          ORDER BY m.language <> d.language, m.language LIMIT 1) n WHERE c.proposal_id = p.id) END`,
      municipality: `CASE WHEN ${shown} THEN p.municipality END`,
      place: `CASE WHEN ${shown} THEN p.place_name END`,
      longitude: `CASE WHEN ${shown} THEN p.longitude END`,
      latitude: `CASE WHEN ${shown} THEN p.latitude END`,
      images: `CASE WHEN ${shown} THEN (SELECT count(*)::int FROM proposal_image i WHERE i.proposal_id = p.id) END`,
      image_texts: `CASE WHEN ${shown} THEN (SELECT string_agg(i.alt, '; ' ORDER BY i.position)
        FROM proposal_image i WHERE i.proposal_id = p.id) END`,
      version: 'p.version',
      supports: 'p.supports',
      imported_supports: 'p.imported_supports',
      comments:
        '(SELECT t.visible_for + t.visible_against + t.visible_question + t.visible_neither FROM thread t WHERE t.id = p.thread_id)',
      ...hiding('p'),
      source_ref: 'p.imported_ref',
      submitted_at: 'p.submitted_at',
      edited_at: 'p.edited_at',
      withdrawn_at: 'p.withdrawn_at',
    },
    from: 'proposal p JOIN participant a ON a.id = p.participant_id WHERE p.dialogue_id = $dialogue',
    order: 'p.number',
  };
}

function comments(audience: Audience): Rows {
  const shown = readable('c', audience);
  return {
    columns: {
      proposal_number: 'p.number',
      number: 'c.number',
      parent_number: 'c.path[cardinality(c.path) - 1]',
      depth: 'cardinality(c.path) - 1',
      // On the page, too, a hidden comment bears no name.
      author: `CASE WHEN ${shown} THEN a.pseudonym END`,
      participant_id: 'a.id',
      stance: `CASE WHEN ${shown} THEN c.stance END`,
      body: `CASE WHEN ${shown} THEN c.body END`,
      language: 'c.language',
      ...hiding('c'),
      imported_up: 'c.imported_up',
      imported_down: 'c.imported_down',
      parent_missing: 'c.parent_missing',
      source_ref: 'c.imported_ref',
      created_at: 'c.created_at',
    },
    from: `comment c JOIN participant a ON a.id = c.participant_id
      LEFT JOIN proposal p ON p.thread_id = c.thread_id WHERE c.dialogue_id = $dialogue`,
    order: 'p.number, c.path',
  };
}

/**
 * By day and in the order of names: the moment somebody gave support is nobody's business, and what
 * its author has withdrawn has no supports any more.
 */
function supports(visibility: SupportVisibility): Rows {
  const nobody = 'NULL::text AS supporter, NULL::uuid AS participant_id, NULL::date AS given_on';
  const given =
    visibility === 'public'
      ? `SELECT p.number, 'given', 1, a.pseudonym, a.id, (s.given_at AT TIME ZONE 'UTC')::date FROM support s
         JOIN proposal p ON p.id = s.proposal_id JOIN participant a ON a.id = s.participant_id
         WHERE s.dialogue_id = $dialogue AND ${SHOWN}`
      : `SELECT p.number, 'counted', p.supports, ${nobody} FROM proposal p
         WHERE p.dialogue_id = $dialogue AND ${SHOWN} AND p.supports > 0`;
  return {
    columns: {
      proposal_number: 's.number',
      kind: 's.kind',
      count: 's.count',
      supporter: 's.supporter',
      participant_id: 's.participant_id',
      given_on: 's.given_on',
    },
    from: `(SELECT p.number, 'imported' AS kind, p.imported_supports AS count, ${nobody} FROM proposal p
        WHERE p.dialogue_id = $dialogue AND ${SHOWN} AND p.imported_supports > 0
        UNION ALL ${given}) s`,
    order: 's.number, s.kind, s.supporter',
  };
}

function statements(audience: Audience): Rows {
  // For officials too: what was said of a hidden statement is in no figure.
  const told = (count: string): string => `CASE WHEN s.hidden_at IS NULL THEN s.${count} END`;
  const shown = readable('s', audience);
  return {
    columns: {
      number: 's.number',
      text: `CASE WHEN ${shown} THEN s.text END`,
      language: 's.language',
      author: `CASE WHEN ${shown} THEN a.pseudonym END`,
      participant_id: `CASE WHEN ${shown} THEN a.id END`,
      agree: told('agree'),
      disagree: told('disagree'),
      pass: told('pass'),
      ...hiding('s'),
      rejected_at_source: 'coalesce(s.imported_moderation = -1, false)',
      is_meta: 'CASE WHEN s.imported_ref IS NOT NULL THEN coalesce(i.is_meta, false) END',
      is_seed: 'CASE WHEN s.imported_ref IS NOT NULL THEN coalesce(i.is_seed, false) END',
      source_ref: 's.imported_ref',
      stated_at: 's.stated_at',
    },
    from: `statement s LEFT JOIN participant a ON a.id = s.participant_id
      LEFT JOIN imported_statement i ON i.statement_id = s.id WHERE s.dialogue_id = $dialogue`,
    order: 's.number',
  };
}

/**
 * By a key that leads nowhere else and was drawn by chance, in its order, and without any time: whose
 * they are is told to nobody. What was said of a statement that is hidden is left out, as in the figures.
 */
function stands(): Rows {
  return {
    columns: {
      voter_key: 'v.key',
      statement_number: 's.number',
      value: 't.value',
    },
    from: `stand t JOIN statement s ON s.id = t.statement_id
      JOIN voter v ON v.participant_id = t.participant_id
      WHERE t.dialogue_id = $dialogue AND s.hidden_at IS NULL`,
    order: 'v.key, s.number',
  };
}

function rounds(): Rows {
  return {
    columns: {
      position: 'r.position',
      kind: 'r.kind',
      opens_at: 'r.opens_at',
      closes_at: 'r.closes_at',
      paused_at: 'r.paused_at',
    },
    from: 'round r WHERE r.dialogue_id = $dialogue',
    order: 'r.position',
  };
}

function roundChanges(): Rows {
  return {
    columns: {
      round: 'r.position',
      change: 'c.change',
      reason: 'c.reason',
      language: 'c.language',
      organisation: 'o.name',
      closed_before: 'c.closed_before',
      closes_at: 'c.closes_at',
      answer_due: 'c.answer_due',
      at: 'c.at',
    },
    from: `round_change c JOIN round r ON r.id = c.round_id JOIN organisation o ON o.id = c.organisation_id
      WHERE c.dialogue_id = $dialogue`,
    order: 'c.at, c.id',
  };
}

function rowsOf({ name, audience, supportVisibility }: ExportQuery): Rows {
  switch (name) {
    case 'proposals':
      return proposals(audience);
    case 'comments':
      return comments(audience);
    case 'supports':
      return supports(supportVisibility);
    case 'statements':
      return statements(audience);
    case 'stands':
      return stands();
    case 'rounds':
      return rounds();
    case 'round-changes':
      return roundChanges();
  }
}

function written(expression: string, kind: ColumnKind, format: ExportFormat): string {
  switch (kind) {
    case 'time':
      return `to_char((${expression}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'date':
      return `to_char(${expression}, 'YYYY-MM-DD')`;
    case 'text':
      return format === 'csv' ? csvTextSql(expression) : expression;
    case 'yes-or-no':
      return format === 'csv' ? `(${expression})::text` : expression;
    default:
      return expression;
  }
}

/** The rows of one file, as a SELECT with the dictionary's columns in their order. */
export function exportSelect(query: ExportQuery): string {
  const rows = rowsOf(query);
  const columns = columnsOf(query.name, query.audience).map(({ name, kind }) => {
    const expression = rows.columns[name];
    if (expression === undefined) throw new Error(`Nothing is known of the column ${name}.`);
    return `${written(expression, kind, query.format)} AS ${name}`;
  });
  const from = rows.from.replaceAll('$dialogue', `'${requireUuid(query.dialogueId)}'::uuid`);
  return `SELECT ${columns.join(', ')} FROM ${from} ORDER BY ${rows.order}`;
}

/** COPY takes no parameters: only what is a UUID is written into the statement. */
function requireUuid(id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Error('That is no UUID.');
  return id;
}

/**
 * One statement that sends the whole file from one snapshot. JSON rows go through the CSV form with
 * quotes that no JSON text holds, because COPY's text form would double their backslashes; each
 * begins with the comma that the first one loses on the way.
 */
export function exportCopy(query: ExportQuery): string {
  const select = exportSelect(query);
  return query.format === 'csv'
    ? `COPY (${select}) TO STDOUT WITH (FORMAT csv, HEADER true)`
    : `COPY (SELECT ',' || row_to_json(r)::text FROM (${select}) r)
       TO STDOUT WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')`;
}
