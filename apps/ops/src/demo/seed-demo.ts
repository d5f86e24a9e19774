import { openDataSource, newId } from '@samrad/platform/api';
import { Passwords } from '@samrad/people/api';
import { WriteTransaction } from '@samrad/register/api';
import { DEMO_ACCOUNTS, DEMO_DIALOGUES, DEMO_PASSWORD } from './contents';
import { plantCrowd } from './plant-crowd';
import { plantDialogue } from './plant-dialogue';
import { plantOrganisations } from './plant-organisations';

export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** Who one can sign in as, for the lines that `npm start` prints. */
export const DEMO_SIGN_INS: readonly SignIn[] = DEMO_ACCOUNTS.map(({ email, roles }) => ({
  role: roles[0]?.[1] ?? 'resident',
  email,
  password: DEMO_PASSWORD,
}));

/** Fills an empty database with the demo. False when there were organisations already. */
export async function seedDemo(
  databaseUrl: string,
  progress: (line: string) => void,
): Promise<boolean> {
  const source = await openDataSource(databaseUrl, [], 2);
  try {
    return await source.transaction(async (manager) => {
      const tx = new WriteTransaction(manager);
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('samrad-demo'))`);
      const { empty } = await tx.one<{ empty: boolean }>(
        'SELECT NOT EXISTS (SELECT FROM organisation) AS empty',
      );
      if (!empty) return false;
      progress('Planting the demo:');
      await plantAccounts(tx);
      const crowd = await plantCrowd(tx);
      for (const demo of DEMO_DIALOGUES) {
        progress(`  ${demo.slug}`);
        await plantDialogue(tx, demo, { now: Date.now(), crowd });
      }
      return true;
    });
  } finally {
    await source.destroy();
  }
}

async function plantAccounts(tx: WriteTransaction): Promise<void> {
  const organisations = await plantOrganisations(tx);
  const hash = await new Passwords().hash(DEMO_PASSWORD);
  for (const { email, language, roles } of DEMO_ACCOUNTS) {
    const id = newId();
    await tx.query(
      `INSERT INTO account (id, email, password_hash, language, email_confirmed_at) VALUES ($1, $2, $3, $4, clock_timestamp())`,
      [id, email, hash, language],
    );
    for (const [organisation, role] of roles) {
      await tx.query(
        'INSERT INTO membership (organisation_id, account_id, role) VALUES ($1, $2, $3)',
        [organisations.get(organisation), id, role],
      );
    }
  }
}
