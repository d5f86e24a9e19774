import { Passwords } from '@samrad/people/api';
import type { WriteTransaction } from '@samrad/register/api';
import { createHash, randomBytes } from 'node:crypto';
import { DEMO_CROWD } from './contents/crowd';
import type { DemoDialogue } from './demo.types';
import { Random } from './random';

/** Somebody of the demo whom nobody can sign in as. */
export interface Member {
  readonly id: string;
  readonly municipality: string | null;
}

/** Of those who take part in a dialogue for one place, how many live there. */
const NEIGHBOURS = 0.7;

/** Accounts of those who take part and of those who only read, the same ids on every machine. */
export async function plantCrowd(tx: WriteTransaction): Promise<Member[]> {
  const homes = DEMO_CROWD.flatMap(([home, count]) => Array.from({ length: count }, () => home));
  const crowd = homes.map((municipality, i) => ({ id: idOf(i), municipality }));
  await tx.query(
    `INSERT INTO account (id, email, password_hash, language, municipality, email_confirmed_at)
     SELECT x.id, 'person-' || x.nth || '@demo.example', $3, 'sv', x.home, clock_timestamp()
     FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS x (id, home, nth)`,
    [
      crowd.map(({ id }) => id),
      crowd.map(({ municipality }) => municipality),
      await new Passwords().hash(randomBytes(32).toString('hex')),
    ],
  );
  return crowd;
}

/** Who takes part in a dialogue, and who only reads it. */
export function gather(
  crowd: readonly Member[],
  { slug, participants, readers, admission, municipalities = [], home }: DemoDialogue,
): { readonly participants: readonly Member[]; readonly readers: readonly Member[] } {
  const random = new Random(createHash('sha256').update(slug).digest().readInt32BE());
  const everybody = random.some(crowd, crowd.length);
  const mayTakePart = everybody.filter(
    (one) => admission !== 'municipalities' || municipalities.includes(one.municipality ?? ''),
  );
  const isNear = (one: Member): boolean => one.municipality === home;
  const neighbours = mayTakePart.filter(isNear).slice(0, Math.round(participants * NEIGHBOURS));
  const others = mayTakePart.filter((one) => !isNear(one));
  const taking = [...neighbours, ...others].slice(0, participants);
  const rest = everybody.filter((one) => !taking.includes(one));
  return { participants: taking, readers: rest.slice(0, readers) };
}

function idOf(nth: number): string {
  const hex = createHash('sha256').update(`demo person ${nth}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
