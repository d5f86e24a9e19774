import { SCALES, type Scale, type ScaleName } from '../corpus/scale';

/** What was asked for on the command line. */
export interface Asked {
  /** Names of benches; none means all that are not only run when named. */
  readonly names: readonly string[];
  readonly json: boolean;
  readonly write: boolean;
  readonly help: boolean;
  readonly scale: Scale;
  readonly rounds: { readonly app: number; readonly database: number };
  /** Folder that keeps the database for the next time. */
  readonly data: string | null;
}

export const USAGE = `npm run bench [-- name …] [--scale small|full] [--json] [--write] [--data folder]

Measures what npm start serves, on a database of its own, beside floors in the same run.

  --scale full   1,000,000 comments and 100,000 proposals; small is the default
  --json         one JSON object on standard output instead of the tables
  --write        writes docs/performance.md
  --data         keeps the database in that folder, and uses what is there
  --pairs N      pairs of floor and product for each figure
  --rounds N     crash: so often the app is killed; --database-rounds M: the database
`;

/** @throws Error of an option that there is not */
export function parseArguments(given: readonly string[]): Asked {
  const names: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < given.length; i += 1) {
    const word = given[i]!;
    if (!word.startsWith('--')) names.push(word);
    else if (FLAGS.includes(word)) flags.add(word);
    else if (VALUES.includes(word)) options.set(word, given[(i += 1)] ?? '');
    else throw new Error(`Unknown option ${word}; see npm run bench -- --help.`);
  }
  const scale = SCALES[scaleName(options.get('--scale') ?? 'small')];
  const rounds = whole(options.get('--rounds'), 50);
  return {
    names,
    json: flags.has('--json'),
    write: flags.has('--write'),
    help: flags.has('--help'),
    scale: { ...scale, pairs: whole(options.get('--pairs'), scale.pairs) },
    rounds: {
      app: rounds,
      database: whole(options.get('--database-rounds'), Math.ceil(rounds * 0.4)),
    },
    data: options.get('--data') ?? null,
  };
}

const FLAGS = ['--json', '--write', '--help'];
const VALUES = ['--scale', '--data', '--rounds', '--database-rounds', '--pairs'];

function scaleName(name: string): ScaleName {
  if (name === 'small' || name === 'full') return name;
  throw new Error(`--scale is small or full, not “${name}”.`);
}

function whole(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,4}$/.test(text)) throw new Error(`“${text}” is not a whole number.`);
  return Number(text);
}
