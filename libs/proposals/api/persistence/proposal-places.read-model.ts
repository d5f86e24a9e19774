import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@samrad/platform/api';
import type { ProposalFilter, ProposalPlaces } from '@samrad/proposals/contract';
import { ANY_CATEGORY, filterSql } from './proposal-filter';

/** How many proposals are about each municipality: what a map shows before one looks closer. */
@Injectable()
export class ProposalPlacesReadModel {
  constructor(private readonly database: Database) {}

  /** @throws Problem dialogues.not-found */
  async find(
    slug: string,
    accountId: string | null,
    { municipality: _, ...filter }: ProposalFilter,
  ): Promise<ProposalPlaces> {
    const params: unknown[] = [slug, accountId];
    const row = await this.database.maybeOne<ProposalPlaces>(
      `WITH d AS (
         SELECT d.id, (SELECT m.id FROM participant m WHERE m.dialogue_id = d.id AND m.account_id = $2::uuid) AS me
         FROM dialogue d WHERE d.slug = $1
       ), counted AS (
         ${countedSql(filter, params)}
       )
       SELECT coalesce((SELECT json_object_agg(municipality, proposals) FROM counted), '{}') AS counts FROM d`,
      params,
    );
    if (row === null) throw new Problem('dialogues.not-found');
    return row;
  }
}

/** As `proposal_tally` has it; what is one's own is counted. */
function countedSql(filter: ProposalFilter, params: unknown[]): string {
  const { category = ANY_CATEGORY, status = 'submitted', circle } = filter;
  if (circle !== undefined)
    return `SELECT p.municipality, count(*) AS proposals FROM proposal p
      WHERE p.dialogue_id = (SELECT d.id FROM d) AND p.municipality IS NOT NULL
        AND ${filterSql(filter, params)} GROUP BY p.municipality`;
  return `SELECT t.municipality, t.proposals FROM proposal_tally t WHERE t.dialogue_id = (SELECT d.id FROM d)
    AND t.status = '${status === 'merged' ? 'merged' : 'submitted'}' AND t.municipality <> '' AND t.proposals > 0
    AND t.category_id = $${params.push(category)}::uuid`;
}
