import type pg from 'pg';
import { idOf } from './ids';
import { ORGANISATION } from './people';

/** One dialogue for each kind of work, so that none disturbs what another measures. */
export const SLUGS = {
  /** Half of all proposals, and the discussion that is read. */
  large: 'bank-stora',
  /** Where stands, supports and live comments meet. */
  hot: 'bank-heta',
  /** Whose stands are exported. */
  exported: 'bank-utforda',
} as const;

/** Dialogues that share the other half of the proposals. */
export const OTHERS = 9;

/** All slugs, the large one first. */
export function slugs(): string[] {
  const others = Array.from({ length: OTHERS }, (_, n) => `bank-${n + 1}`);
  return [SLUGS.large, ...others, SLUGS.hot, SLUGS.exported];
}

/** Dialogues with everything open: proposals, discussion and opinions at once. */
export async function plantDialogues(client: pg.Client): Promise<void> {
  for (const slug of slugs()) {
    const id = idOf('dialogue', slug);
    await client.query(
      `INSERT INTO dialogue (id, organisation_id, slug, language, level, support_visibility, answer_due)
       VALUES ($1, $2, $3, 'sv', 'dialogue', 'public', now() + interval '90 days')`,
      [id, ORGANISATION, slug],
    );
    await client.query(
      `INSERT INTO dialogue_text (dialogue_id, language, question, lead, background, can, cannot, decided_by)
       VALUES ($1, 'sv', 'Vad behöver vi här?', 'Vi vill veta vad som saknas.', 'Det mesta är öppet.',
         '{Platsen}', '{Lagen}', 'Bänkens region')`,
      [id],
    );
    for (const [i, kind] of ['proposals', 'opinion'].entries()) {
      await client.query(
        `INSERT INTO round (id, dialogue_id, position, kind, opens_at, closes_at)
         VALUES (gen_random_uuid(), $1, $2, $3, now() - interval '9 days', now() + interval '60 days')`,
        [id, i + 1, kind],
      );
    }
  }
}
