/** Joins a dialogue `d` to its host, its figures and its text in the language $1 or the original. */
export const WITH_TEXT = `
  JOIN organisation o ON o.id = d.organisation_id
  JOIN dialogue_figures f ON f.dialogue_id = d.id
  JOIN LATERAL (
    SELECT x.* FROM dialogue_text x
    WHERE x.dialogue_id = d.id AND x.language IN ($1, d.language)
    ORDER BY x.language = $1 DESC LIMIT 1
  ) t ON true`;

/** The columns of a DialogueRow, from a dialogue joined as above. */
export const SUMMARY = `
  d.id, d.slug, d.level, d.answer_due AS "answerDue", d.source_ref IS NOT NULL AS imported,
  o.slug AS "hostSlug", o.name AS "hostName",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name) ORDER BY h.at, c.id), '[]')
   FROM dialogue_host h JOIN organisation c ON c.id = h.organisation_id WHERE h.dialogue_id = d.id) AS "coHosts",
  t.language, t.question, t.lead, t.decided_by AS "decidedBy",
  f.participants, f.proposals, f.comments, f.statements, f.stands,
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
      'id', r.id, 'kind', r.kind, 'opensAt', r.opens_at, 'closesAt', r.closes_at,
      'pausedAt', r.paused_at, 'pauseReason', CASE WHEN r.paused_at IS NOT NULL THEN (
        SELECT jsonb_build_object('text', c.reason, 'language', c.language) FROM round_change c
        WHERE c.round_id = r.id AND c.change = 'pause' ORDER BY c.id DESC LIMIT 1) END) ORDER BY r.position), '[]')
   FROM round r WHERE r.dialogue_id = d.id) AS rounds`;
