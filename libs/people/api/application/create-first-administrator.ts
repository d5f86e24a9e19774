import { Injectable } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { SYSTEM, type Language } from '@samrad/platform/contract';
import type { OrganisationKind } from '@samrad/people/contract';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { CreateAccount } from './create-account';
import { CreateOrganisation } from './create-organisation';
import { giveRole } from './memberships';
import { Passwords, requireGoodPassword } from './passwords';

export interface FirstAdministrator {
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly organisation: {
    readonly slug: string;
    /** With a name and a kind, an organisation that is missing is founded. */
    readonly name?: string;
    readonly kind?: OrganisationKind;
  };
}

export interface AdministratorMade {
  /** False when the address had an account: its password is left alone. */
  readonly accountMade: boolean;
  readonly organisationMade: boolean;
  /** False when the account was an administrator there already. */
  readonly roleGiven: boolean;
}

/** The operator's way in: an account that may let others in. Can be repeated. */
@Injectable()
export class CreateFirstAdministrator {
  constructor(
    private readonly writes: Writes,
    private readonly passwords: Passwords,
    private readonly createAccount: CreateAccount,
    private readonly createOrganisation: CreateOrganisation,
  ) {}

  /** @throws Problem people.organisation-not-found without a name to found it by, platform.invalid */
  async execute(given: FirstAdministrator): Promise<AdministratorMade> {
    requireGoodPassword(given.password, given.email);
    const passwordHash = await this.passwords.hash(given.password);
    return this.writes.run({ actor: SYSTEM, idempotency: null }, async (tx) => {
      const organisation = await this.findOrFound(tx, given.organisation);
      const { email, language } = given;
      const made = await this.createAccount.execute(tx, {
        email,
        passwordHash,
        language,
        confirmed: true,
      });
      const accountId = made ?? (await idOf(tx, email));
      const roleGiven = !(await isAdministrator(tx, organisation.id, accountId));
      if (roleGiven) {
        await giveRole(tx, { organisationId: organisation.id, accountId, role: 'administrator' });
      }
      return { accountMade: made !== null, organisationMade: organisation.made, roleGiven };
    });
  }

  private async findOrFound(
    tx: WriteTransaction,
    { slug, name, kind }: FirstAdministrator['organisation'],
  ): Promise<{ id: string; made: boolean }> {
    const found = await tx.maybeOne<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [
      slug,
    ]);
    if (found) return { id: found.id, made: false };
    if (name === undefined || kind === undefined) {
      throw new Problem('people.organisation-not-found');
    }
    return { id: await this.createOrganisation.execute(tx, { slug, name, kind }), made: true };
  }
}

async function idOf(tx: WriteTransaction, email: string): Promise<string> {
  const { id } = await tx.one<{ id: string }>('SELECT id FROM account WHERE email = $1', [email]);
  return id;
}

async function isAdministrator(
  tx: WriteTransaction,
  organisationId: string,
  accountId: string,
): Promise<boolean> {
  const held = await tx.maybeOne(
    `SELECT role FROM membership
     WHERE organisation_id = $1 AND account_id = $2 AND role = 'administrator'`,
    [organisationId, accountId],
  );
  return held !== null;
}
