import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, Problem } from '@samrad/platform/api';
import {
  FOUND_KINDS,
  SEARCH_LIMITS,
  toSoughtWords,
  type Found,
  type FoundDialogue,
  type FoundKind,
  type FoundPage,
  type FoundPart,
} from '@samrad/proposals/contract';
import { BoundedSearch } from './bounded-search';
import { HIT, marked, rankedTexts } from './search.sql';

interface Sought {
  readonly query: string;
  /** Address of the one dialogue that is searched; null: all. */
  readonly slug: string | null;
  readonly kind: FoundKind | null;
  readonly after: string | undefined;
  readonly limit: number;
}

type FoundRow = Omit<Found, 'title' | 'excerpt'> & {
  readonly rank: number;
  readonly title: string | null;
  readonly excerpt: string;
};

interface PageRow {
  readonly dialogue: FoundDialogue | null;
  readonly proposal: number;
  readonly comment: number;
  readonly items: readonly FoundRow[];
}

/** Proposals and comments that answer a few words, the nearest first. */
@Injectable()
export class SearchReadModel {
  constructor(private readonly search: BoundedSearch) {}

  /** @throws Problem dialogues.not-found, platform.invalid, proposals.search-too-wide, proposals.search-busy */
  async page({ query, slug, kind, after, limit }: Sought): Promise<FoundPage> {
    const place = decodeCursor(after, ['number', 'uuid']);
    const all = toSoughtWords(query);
    const words = all.slice(0, SEARCH_LIMITS.words);
    const row = await this.search.one<PageRow>(pageSql(slug !== null), [
      words,
      slug,
      kind === null ? FOUND_KINDS : [kind],
      limit + 1,
      ...(place ?? [null, null]),
    ]);
    if (slug !== null && row.dialogue === null) throw new Problem('dialogues.not-found');
    const items = row.items.slice(0, limit);
    const last = row.items.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map(present),
      next: last ? encodeCursor([last.rank, last.id]) : null,
      counts: { proposal: row.proposal, comment: row.comment },
      ...{ words, shortened: all.length > words.length, dialogue: row.dialogue },
    };
  }
}

function present({ rank: _, title, excerpt, ...row }: FoundRow): Found {
  const at = new Date(row.at).toISOString();
  return { ...row, at, title: title === null ? [] : partsOf(title), excerpt: partsOf(excerpt) };
}

/** The pieces between the marks. */
export function partsOf(text: string): FoundPart[] {
  const pieces = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(new RegExp(`${HIT.from}(.*?)${HIT.to}`, 'u'));
  return pieces
    .map((piece, i) => ({ text: piece, hit: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

const DIALOGUE = (dialogue: string): string => `(
  SELECT json_build_object('slug', d.slug, 'language', t.language, 'question', t.question)
  FROM dialogue d JOIN dialogue_text t ON t.dialogue_id = d.id AND t.language = d.language WHERE d.id = ${dialogue})`;

/** What has gone out of sight is in search_text no more; that is looked at once again here. */
function pageSql(inOne: boolean): string {
  return `
    WITH here AS MATERIALIZED (SELECT d.id FROM dialogue d WHERE d.slug = $2::text),
    ${rankedTexts(FOUND_KINDS, inOne ? '(SELECT d.id FROM here d)' : null)},
    picked AS MATERIALIZED (
      SELECT r.id, r.kind, r.rank FROM ranked r
      WHERE r.kind = ANY ($3::text[]) AND ($5::int IS NULL OR (r.rank, r.id) < ($5::int, $6::uuid))
      ORDER BY r.rank DESC, r.id DESC LIMIT $4
    ), page AS (
      SELECT k.rank, p.id, k.kind, p.number, NULL::int AS comment, p.language, p.language AS "titleLanguage",
        a.pseudonym AS author, p.submitted_at AS at, ${DIALOGUE('p.dialogue_id')} AS dialogue,
        ${marked('p.title', 'p.language', 'whole')} AS title, ${marked('p.body', 'p.language', 'passage')} AS excerpt
      FROM picked k JOIN proposal p ON p.id = k.id JOIN participant a ON a.id = p.participant_id
      WHERE k.kind = 'proposal' AND p.status <> 'withdrawn' AND p.hidden_at IS NULL
      UNION ALL
      SELECT k.rank, c.id, k.kind, p.number, c.number, c.language, p.language,
        a.pseudonym, c.created_at, ${DIALOGUE('c.dialogue_id')},
        CASE WHEN p.status <> 'withdrawn' AND p.hidden_at IS NULL THEN p.title END, ${marked('c.body', 'c.language', 'passage')}
      FROM picked k JOIN comment c ON c.id = k.id JOIN participant a ON a.id = c.participant_id
      JOIN proposal p ON p.thread_id = c.thread_id
      WHERE k.kind = 'comment' AND c.hidden_at IS NULL
    )
    SELECT (SELECT ${DIALOGUE('h.id')} FROM here h) AS dialogue,
      (SELECT count(*) FROM ranked r WHERE r.kind = 'proposal') AS proposal,
      (SELECT count(*) FROM ranked r WHERE r.kind = 'comment') AS comment,
      coalesce((SELECT json_agg(to_json(page) ORDER BY page.rank DESC, page.id DESC) FROM page), '[]') AS items`;
}
