import type { ProposalCircle, ProposalFilter } from '@samrad/proposals/contract';

/** What `proposal_tally` has instead of a category where any is counted. */
export const ANY_CATEGORY = '00000000-0000-0000-0000-000000000000';

/** Ids of what one wrote oneself, and of what one follows; as a list, so that it is looked up by them. */
const CIRCLES: Readonly<Record<ProposalCircle, string>> = {
  mine: `SELECT o.id FROM proposal o WHERE o.participant_id = (SELECT d.me FROM d)
    UNION ALL SELECT ca.proposal_id FROM coauthor ca
    WHERE ca.participant_id = (SELECT d.me FROM d) AND ca.state = 'accepted'`,
  followed: `SELECT f.proposal_id FROM proposal_follow f WHERE f.account_id = $2::uuid AND f.is_on`,
};

/**
 * A filter as conditions on `proposal p`, beside `d` (the dialogue and who reads) and the reader's
 * account in $2. Values go to the end of the parameters.
 */
export function filterSql(filter: ProposalFilter, params: unknown[]): string {
  const { category, municipality, status = 'submitted', circle } = filter;
  const conditions = [
    `p.status = '${status === 'merged' ? 'merged' : 'submitted'}' AND p.hidden_at IS NULL`,
  ];
  if (category !== undefined) {
    conditions.push(`EXISTS (SELECT FROM proposal_category pc
      WHERE pc.proposal_id = p.id AND pc.category_id = $${params.push(category)}::uuid)`);
  }
  if (municipality !== undefined) {
    conditions.push(`p.municipality = $${params.push(municipality)}::text`);
  }
  if (circle !== undefined) conditions.push(`p.id = ANY (ARRAY(${CIRCLES[circle]}))`);
  return conditions.join(' AND ');
}

/**
 * How many proposals of `d` a filter leaves: as `proposal_tally` has it, so that nothing is counted
 * that others made. What is one's own is as much as one did oneself, and counted.
 */
export function totalSql(filter: ProposalFilter, listed: string, params: unknown[]): string {
  const { category = ANY_CATEGORY, municipality = '', status = 'submitted', circle } = filter;
  if (circle !== undefined) return `(SELECT count(*) FROM proposal p WHERE ${listed})`;
  return `coalesce((SELECT t.proposals FROM proposal_tally t WHERE t.dialogue_id = d.id
    AND t.status = '${status === 'merged' ? 'merged' : 'submitted'}'
    AND t.category_id = $${params.push(category)}::uuid
    AND t.municipality = $${params.push(municipality)}::text), 0)`;
}
