/** A change `c` of a round as RoundChangeWire has it, but for the form of its instants. */
export const ROUND_CHANGE = `jsonb_build_object(
    'id', c.id, 'roundId', c.round_id, 'kind', (SELECT r.kind FROM round r WHERE r.id = c.round_id),
    'change', c.change, 'reason', jsonb_build_object('text', c.reason, 'language', c.language),
    'organisation', (SELECT jsonb_build_object('slug', o.slug, 'name', o.name)
      FROM organisation o WHERE o.id = c.organisation_id),
    'at', c.at, 'closesAt', c.closes_at, 'answerDue', c.answer_due)`;

/** How many changes the front page of a dialogue brings along. */
export const LATEST_ROUND_CHANGES = 5;
