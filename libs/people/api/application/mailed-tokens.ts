import { MAILED_TOKEN_MINUTES } from '@samrad/people/contract';
import type { Database } from '@samrad/platform/api';
import type { WriteTransaction } from '@samrad/register/api';
import type { MailedTokenPurpose } from '../persistence/mailed-token.entity';
import { newToken } from './secret-token';

/** Makes a single-use token for a link; the caller mails it, the database keeps its hash. */
export async function issueToken(
  tx: WriteTransaction,
  accountId: string,
  purpose: MailedTokenPurpose,
): Promise<string> {
  const { token, hash } = newToken();
  await tx.query(
    `INSERT INTO mailed_token (token_hash, account_id, purpose, expires_at)
     VALUES ($1, $2, $3, clock_timestamp() + make_interval(mins => $4))`,
    [hash, accountId, purpose, MAILED_TOKEN_MINUTES[purpose]],
  );
  return token;
}

const ACCOUNT = `
  SELECT a.id, a.email, a.language, a.password_hash AS "passwordHash"
  FROM mailed_token t JOIN account a ON a.id = t.account_id
  WHERE t.token_hash = $1 AND t.purpose = $2 AND t.expires_at > clock_timestamp()
    AND a.disabled_at IS NULL`;

/**
 * The account a token was mailed to, or null. Nothing is held: passwords are hashed between this
 * and `holdTokenAccount`, for that is slow and must keep neither a lock nor a connection.
 */
export function findTokenAccount(
  database: Database,
  hash: Buffer,
  purpose: MailedTokenPurpose,
): Promise<TokenAccount | null> {
  return database.maybeOne<TokenAccount>(ACCOUNT, [hash, purpose]);
}

/** The same as it is now, held until commit, so that the token is used once. */
export function holdTokenAccount(
  tx: WriteTransaction,
  hash: Buffer,
  purpose: MailedTokenPurpose,
): Promise<TokenAccount | null> {
  return tx.maybeOne<TokenAccount>(`${ACCOUNT} FOR UPDATE`, [hash, purpose]);
}

export interface TokenAccount {
  readonly id: string;
  readonly email: string;
  readonly language: 'sv' | 'fi' | 'en';
  readonly passwordHash: string;
}
