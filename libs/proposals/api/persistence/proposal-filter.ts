import type { ProposalFilter } from '@samrad/proposals/contract';

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
  if (circle === 'mine') {
    conditions.push(`(p.participant_id = (SELECT d.me FROM d) OR EXISTS (SELECT FROM coauthor ca
      WHERE ca.proposal_id = p.id AND ca.participant_id = (SELECT d.me FROM d) AND ca.state = 'accepted'))`);
  }
  if (circle === 'followed') {
    conditions.push(
      `p.id IN (SELECT f.proposal_id FROM proposal_follow f WHERE f.account_id = $2::uuid AND f.is_on)`,
    );
  }
  return conditions.join(' AND ');
}

/** Whether the list is the plain one, whose size the dialogue's figures say. */
export function isPlain({
  category,
  municipality,
  status = 'submitted',
  circle,
}: ProposalFilter): boolean {
  return (
    status === 'submitted' && [category, municipality, circle].every((each) => each === undefined)
  );
}
