import { Injectable } from '@nestjs/common';
import { newId } from '@samrad/platform/api';
import type { Language } from '@samrad/platform/contract';
import { HOUSE_STREAM } from '@samrad/register/contract';
import type { WriteTransaction } from '@samrad/register/api';

export interface NewAccount {
  readonly email: string;
  readonly passwordHash: string;
  readonly language: Language;
  /** True where somebody vouches for the address: the operator, the demo. */
  readonly confirmed: boolean;
}

/** The one way in which an account comes about; used by signing up, the operator and the demo. */
@Injectable()
export class CreateAccount {
  /** The new account's id, or null when the address has an account. */
  async execute(tx: WriteTransaction, given: NewAccount): Promise<string | null> {
    const id = newId();
    const made = await tx.maybeOne(
      `INSERT INTO account (id, email, password_hash, language, email_confirmed_at)
       VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN clock_timestamp() END)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [id, given.email, given.passwordHash, given.language, given.confirmed],
    );
    if (!made) return null;
    const payload = { language: given.language };
    await tx.append({ dialogueId: HOUSE_STREAM, kind: 'account-created', subjectId: id, payload });
    return id;
  }
}
