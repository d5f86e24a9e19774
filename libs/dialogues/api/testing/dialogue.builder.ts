import { newCode } from '../application/invitation-codes';
import type { Admission, Level, RoundKind, SupportVisibility } from '@samrad/dialogues/contract';
import { newId, type Database } from '@samrad/platform/api';

interface RoundTimes {
  readonly kind: RoundKind;
  readonly opensAt: Date | string;
  readonly closesAt: Date | string;
}

interface DialogueParts {
  readonly organisationId: string;
  readonly rounds?: readonly RoundTimes[];
  readonly supportVisibility?: SupportVisibility;
  readonly level?: Level;
  readonly admission?: Admission;
  readonly municipalities?: readonly string[];
  readonly slug?: string;
  readonly language?: string;
  readonly question?: string;
  readonly answerDue?: Date | string;
}

const DAY = 86_400_000;

/** An instant so many days from now; negative before. */
export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * DAY);
}

function openForAMonth(kind: RoundKind): RoundTimes {
  return { kind, opensAt: daysFromNow(-1), closesAt: daysFromNow(30) };
}

/** A dialogue put straight into the database, by default with proposals and opinions open. */
export async function dialogueIn(
  database: Database,
  parts: DialogueParts,
): Promise<{ readonly id: string; readonly slug: string }> {
  const id = newId();
  const slug = parts.slug ?? `dialog-${id.slice(-12)}`;
  const language = parts.language ?? 'sv';
  await database.query(
    `INSERT INTO dialogue (id, organisation_id, slug, language, level, support_visibility, answer_due, admission)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      parts.organisationId,
      slug,
      language,
      parts.level ?? 'dialogue',
      parts.supportVisibility ?? 'public',
      parts.answerDue ?? daysFromNow(60),
      parts.admission ?? 'account',
    ],
  );
  await database.query(
    'INSERT INTO dialogue_municipality (dialogue_id, municipality) SELECT $1, unnest($2::text[])',
    [id, parts.municipalities ?? []],
  );
  await database.query(
    `INSERT INTO dialogue_text (dialogue_id, language, question, lead, background, can, cannot, decided_by)
     VALUES ($1, $2, $3, 'Vi vill veta hur resorna behöver fungera för dig.', 'Regionen skriver ett nytt program.',
       '{Tider och byten}', '{Biljettpriserna}', 'Regionfullmäktige')`,
    [id, language, parts.question ?? 'Hur ska bussarna på landsbygden gå?'],
  );
  await roundsIn(
    database,
    id,
    parts.rounds ?? [openForAMonth('proposals'), openForAMonth('opinion')],
  );
  return { id, slug };
}

async function roundsIn(
  database: Database,
  dialogueId: string,
  rounds: readonly RoundTimes[],
): Promise<void> {
  await database.query(
    `INSERT INTO round (id, dialogue_id, position, kind, opens_at, closes_at)
     SELECT id, $1, n, kind, opens_at, closes_at
     FROM unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[]) WITH ORDINALITY
       r(id, kind, opens_at, closes_at, n)`,
    [
      dialogueId,
      rounds.map(() => newId()),
      rounds.map((round) => round.kind),
      rounds.map((round) => round.opensAt),
      rounds.map((round) => round.closesAt),
    ],
  );
}

/** A dialogue's rounds in their order. */
export function roundsOf(
  database: Database,
  dialogueId: string,
): Promise<{ readonly id: string; readonly kind: RoundKind }[]> {
  return database.query('SELECT id, kind FROM round WHERE dialogue_id = $1 ORDER BY position', [
    dialogueId,
  ]);
}

/** Somebody's name in a dialogue, as if they had contributed. */
export async function participantIn(
  database: Database,
  parts: { readonly dialogueId: string; readonly accountId: string },
): Promise<{ readonly id: string; readonly pseudonym: string }> {
  return database.one<{ id: string; pseudonym: string }>(
    'SELECT participant_id AS id, pseudonym FROM dialogue_join($1, ARRAY[$2::uuid])',
    [parts.dialogueId, parts.accountId],
  );
}

/** A code put straight into the database, good for two people unless told. */
export async function codeIn(
  database: Database,
  parts: {
    readonly dialogueId: string;
    readonly uses?: number;
    readonly expiresAt?: Date;
    readonly revoked?: boolean;
  },
): Promise<{ readonly id: string; readonly code: string }> {
  const id = newId();
  const { code, hash } = newCode(parts.dialogueId);
  await database.query(
    `INSERT INTO invitation_code (id, dialogue_id, label, hash, uses, expires_at, revoked_at)
     VALUES ($1, $2, 'Elevrådet', $3, $4, $5, $6)`,
    [
      id,
      parts.dialogueId,
      hash,
      parts.uses ?? 2,
      parts.expiresAt ?? daysFromNow(5),
      parts.revoked ? daysFromNow(-1) : null,
    ],
  );
  return { id, code };
}

/** An organisation that has been asked to host a dialogue too. */
export async function hostInvitationIn(
  database: Database,
  parts: { readonly dialogueId: string; readonly organisationId: string },
): Promise<void> {
  await database.query(
    'INSERT INTO host_invitation (dialogue_id, organisation_id) VALUES ($1, $2)',
    [parts.dialogueId, parts.organisationId],
  );
}
