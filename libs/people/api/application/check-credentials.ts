import { Injectable } from '@nestjs/common';
import { Config, Database, Problem } from '@samrad/platform/api';
import type { SignInRequest } from '@samrad/people/contract';
import { networkBudget, signInBudget } from './budgets';
import type { Client } from './client';
import { mustConfirmFirst } from './must-confirm-first';
import { Passwords } from './passwords';
import { Throttle } from './throttle';

interface Candidate {
  readonly id: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly confirmed: boolean;
  readonly knownDevice: boolean;
}

/** Whose address and password these are. */
@Injectable()
export class CheckCredentials {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /**
   * The account's id. An unknown address, a wrong password and an address that has to be confirmed
   * first get the same answer after the same time. That an account is disabled is told to whoever
   * knows its password, and to nobody else.
   * @throws Problem people.wrong-credentials, people.account-disabled, people.too-many-attempts
   */
  async execute(client: Client, { email, password }: SignInRequest): Promise<string> {
    const candidate = await this.find(email, client.device);
    const known = candidate?.knownDevice ? client.device : null;
    const own = signInBudget(email, client, known);
    const budgets = known ? [own] : [own, networkBudget('sign-in', client)];
    await this.throttle.take(...budgets);
    const matches = await this.passwords.matches(candidate?.passwordHash ?? null, password);
    if (!candidate || !matches || !this.isConfirmed(candidate)) {
      throw new Problem('people.wrong-credentials');
    }
    if (candidate.disabled) throw new Problem('people.account-disabled');
    await this.throttle.giveBack(...budgets);
    return candidate.id;
  }

  private isConfirmed({ confirmed }: Candidate): boolean {
    return confirmed || !mustConfirmFirst(this.config);
  }

  private find(email: string, device: Buffer | null): Promise<Candidate | null> {
    return this.database.maybeOne<Candidate>(
      `SELECT a.id, a.password_hash AS "passwordHash", a.disabled_at IS NOT NULL AS disabled,
         a.email_confirmed_at IS NOT NULL AS confirmed,
         EXISTS (SELECT FROM known_device d WHERE d.account_id = a.id AND d.token_hash = $2) AS "knownDevice"
       FROM account a WHERE a.email = $1`,
      [email, device],
    );
  }
}
