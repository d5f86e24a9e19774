import { dialogueIn } from '@samrad/dialogues/api/testing';
import { organisationIn, personIn } from '@samrad/people/api/testing';
import type { Database } from '@samrad/platform/api';
import type { AccessWorld, Standing } from '@samrad/platform/api/testing';
import type { Role } from '@samrad/platform/contract';

type Signed = Exclude<Standing, 'anonymous'>;

export interface BuiltWorld extends AccessWorld {
  readonly cookies: Readonly<Record<Standing, string | undefined>>;
}

/** A host organisation with an open dialogue, a second organisation, and everybody who could try. */
export async function buildWorld(database: Database): Promise<BuiltWorld> {
  const organisation = await organisationIn(database, { kind: 'region' });
  const elsewhere = await organisationIn(database, { kind: 'municipality' });
  const holding = async (organisationId: string | null, role?: Role): Promise<[string, string]> => {
    const roles = organisationId && role ? [{ organisationId, role }] : [];
    const { accountId, cookie } = await personIn(database, { roles });
    return [accountId, cookie];
  };
  const people: Record<Signed, [string, string]> = {
    resident: await holding(null),
    owner: await holding(null),
    moderator: await holding(organisation.id, 'moderator'),
    official: await holding(organisation.id, 'official'),
    administrator: await holding(organisation.id, 'administrator'),
    moderatorElsewhere: await holding(elsewhere.id, 'moderator'),
    officialElsewhere: await holding(elsewhere.id, 'official'),
    administratorElsewhere: await holding(elsewhere.id, 'administrator'),
  };
  const dialogue = await dialogueIn(database, { organisationId: organisation.id });
  const each = Object.entries(people) as [Signed, [string, string]][];
  return {
    database,
    organisation,
    elsewhere,
    dialogue,
    accounts: Object.fromEntries(
      each.map(([who, [accountId]]) => [who, accountId]),
    ) as AccessWorld['accounts'],
    cookies: {
      anonymous: undefined,
      ...Object.fromEntries(each.map(([who, [, cookie]]) => [who, cookie])),
    } as BuiltWorld['cookies'],
  };
}
