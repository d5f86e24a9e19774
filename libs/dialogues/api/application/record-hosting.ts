import type { HostedDialogue, HostingEntryKind } from '@samrad/people/contract';
import type { WriteTransaction } from '@samrad/register/api';

interface Hosting {
  readonly dialogueId: string;
  readonly organisationId: string;
}

/** That an organisation hosts a dialogue, or does so no longer, stands in its own record too. */
export async function recordHosting(
  tx: WriteTransaction,
  kind: HostingEntryKind,
  { dialogueId, organisationId }: Hosting,
): Promise<void> {
  const { slug, question, language } = await tx.one<HostedDialogue>(
    `SELECT d.slug, t.question, t.language FROM dialogue d
     JOIN dialogue_text t ON t.dialogue_id = d.id AND t.language = d.language WHERE d.id = $1`,
    [dialogueId],
  );
  await tx.append({
    ...{ dialogueId: organisationId, subjectId: organisationId, kind },
    payload: { dialogue: { slug, question, language } },
  });
}
