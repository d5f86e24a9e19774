/** Names of the category `c` of a dialogue in `language`, that language's first. */
export function namesOf(language: string): string {
  return `(SELECT json_agg(json_build_object('language', n.language, 'name', n.name)
    ORDER BY n.language <> ${language}, n.language)
    FROM dialogue_category_name n WHERE n.category_id = c.id)`;
}

/** What the proposal `p` is in, in its author's order. */
export const CATEGORIES_OF_PROPOSAL = `coalesce((
  SELECT json_agg(json_build_object('id', c.id, 'names', ${namesOf('d0.language')}) ORDER BY pc.position)
  FROM proposal_category pc JOIN dialogue_category c ON c.id = pc.category_id
  JOIN dialogue d0 ON d0.id = pc.dialogue_id WHERE pc.proposal_id = p.id), '[]')`;
