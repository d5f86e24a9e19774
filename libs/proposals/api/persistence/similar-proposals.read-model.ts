import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { SEARCH_LIMITS, toTellingWords, type SimilarProposal } from '@samrad/proposals/contract';
import { BoundedSearch } from './bounded-search';
import { rankedTexts } from './search.sql';

interface Row {
  readonly known: boolean;
  readonly items: readonly SimilarProposal[];
}

/** The share of what could be alike that has to be, before a proposal is worth telling about. */
const LEAST_ALIKE = 0.34;

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

const SIMILAR = `
  WITH here AS MATERIALIZED (SELECT d.id FROM dialogue d WHERE d.slug = $2::text),
  ${rankedTexts(['proposal'], '(SELECT d.id FROM here d)')},
  alike AS (
    SELECT p.number, p.title, p.language, p.supports + p.imported_supports AS supports, r.rank
    FROM ranked r JOIN proposal p ON p.id = r.id
    WHERE p.status = 'submitted' AND p.hidden_at IS NULL
      AND r.rank >= ${1000 * LEAST_ALIKE} * 1.1 * (SELECT sum(w) FROM q, unnest(q.weight) w)
    ORDER BY r.rank DESC, r.id DESC LIMIT ${SEARCH_LIMITS.similar}
  )
  SELECT EXISTS (SELECT FROM here) AS known, coalesce((SELECT json_agg(json_build_object(
    'number', number, 'title', title, 'language', language, 'supports', supports) ORDER BY rank DESC) FROM alike), '[]') AS items`;
