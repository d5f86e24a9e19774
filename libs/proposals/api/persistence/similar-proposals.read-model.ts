import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { SEARCH_LIMITS, toTellingWords, type SimilarProposal } from '@samrad/proposals/contract';
import { BoundedSearch } from './bounded-search';
import { rankedTexts } from './search.sql';

interface Row {
  readonly known: boolean;
  readonly items: readonly SimilarProposal[];
}

/** The share of what could be alike that has to be, where no rare word is shared. */
const LEAST_ALIKE = 0.34;

const { letters, titles } = SEARCH_LIMITS.rare;

/** Proposals of a dialogue that are like a text; one statement, as for a search. */
@Injectable()
export class SimilarProposalsReadModel {
  constructor(private readonly search: BoundedSearch) {}

  /** @throws Problem dialogues.not-found, proposals.search-too-wide, proposals.search-busy */
  async find(slug: string, text: string): Promise<readonly SimilarProposal[]> {
    const row = await this.search.one<Row>(SIMILAR, [toTellingWords(text), slug]);
    if (!row.known) throw new Problem('dialogues.not-found');
    return row.items;
  }
}

/** A word that so many texts have is not rare, and is not sought in all of them. */
const COMMON = 300;

const SIMILAR = `
  WITH here AS MATERIALIZED (SELECT d.id FROM dialogue d WHERE d.slug = $2::text),
  ${rankedTexts(['proposal'], '(SELECT d.id FROM here d)')},
  common AS MATERIALIZED (
    SELECT array_to_tsvector(ARRAY[c.word]) AS word FROM search_common() c WHERE c.texts > ${COMMON}),
  telling AS MATERIALIZED (
    SELECT g.titled FROM q, unnest(q.titled, q.exact, q.weight) g(titled, exact, weight)
    WHERE g.weight >= 1 + ${letters} / 10.0 AND NOT EXISTS (SELECT FROM common c WHERE c.word @@ g.exact)),
  rare AS (
    SELECT unnest(f.ids) AS id FROM telling t, LATERAL (SELECT array_agg(x.id) AS ids FROM (
      SELECT s.id FROM search_text s WHERE s.kind = 'proposal' AND s.words @@ t.titled
        AND s.dialogue_id = (SELECT d.id FROM here d) LIMIT ${titles + 1}) x) f
    WHERE cardinality(f.ids) <= ${titles}),
  near AS (
    SELECT n.id, max(n.rank) AS rank FROM (
      SELECT r.id, r.rank FROM ranked r
      WHERE r.rank >= ${1000 * LEAST_ALIKE} * 1.1 * (SELECT sum(w) FROM q, unnest(q.weight) w)
      UNION ALL SELECT x.id, 0 FROM rare x) n GROUP BY n.id),
  alike AS (
    SELECT p.number, p.title, p.language, p.supports + p.imported_supports AS supports, n.rank, p.id
    FROM near n JOIN proposal p ON p.id = n.id
    WHERE p.status = 'submitted' AND p.hidden_at IS NULL
    ORDER BY n.rank DESC, p.id DESC LIMIT ${SEARCH_LIMITS.similar}
  )
  SELECT EXISTS (SELECT FROM here) AS known, coalesce((SELECT json_agg(json_build_object(
    'number', number, 'title', title, 'language', language, 'supports', supports) ORDER BY rank DESC, id DESC) FROM alike), '[]') AS items`;
