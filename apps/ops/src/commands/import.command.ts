import { ImportDecideMadrid, ImportPolis, type ImportRequest } from '@samrad/results/api';
import {
  IMPORT_SOURCES,
  ON_ERROR,
  type ImportFigures,
  type ImportSource,
  type OnError,
} from '@samrad/results/contract';
import type { OpsCommand, OpsContext } from '../frame/ops-command';
import { UsageFailure } from '../frame/ops-failure';
import { analyse, migrate } from '../migrate/index';
import { withResults } from './results-app';

export const importCommand: OpsCommand = {
  name: 'import',
  summary: 'take in a consultation held elsewhere',
  usage: `
npm run ops -- import polis <folder> [options]
npm run ops -- import decide-madrid <folder> [options]

Takes in a folder as its source hands it out: a Polis export (comments.csv with votes.csv,
participants-votes.csv or both, and summary.csv), or proposals.csv and comments.csv of Decide Madrid.
It becomes a dialogue that is over and takes no writes. All of it is stored, or nothing.
The same files a second time change nothing; other files of the same conversation are refused,
unless --slug gives them a dialogue of their own. Source, licence and attribution are read from the
folder's README.md ("Source:", "Licence:", "Attribution:").

  --organisation <slug>   who hosts the record; "import" is made when left out
  --slug <address>        the dialogue's address; the folder's name when left out
  --language <tag>        language of what people wrote, such as sv or zh-Hant; guessed when left out
  --on-error stop|skip    a broken row ends the import (stop) or is left out and counted (skip)

--json ends with {"dialogue", "participants", "statements", "proposals", "comments", "stands",
"rowsRead", "rowsSkipped", "seconds"}: people and statements with at least one stand, and a stand is
the last vote of one person on one statement. A second import answers as the first did.`,
  options: {
    organisation: { type: 'string' },
    slug: { type: 'string' },
    language: { type: 'string' },
    'on-error': { type: 'string' },
  },
  async run(context) {
    const source = sourceOf(context);
    const request = requestOf(context);
    await migrate(context.databaseUrl, context.progress);
    const figures = await withResults((app) => {
      const use = source === 'polis' ? app.get(ImportPolis) : app.get(ImportDecideMadrid);
      return use.execute(request);
    });
    await analyse(context.databaseUrl);
    return { said: sentence(figures), json: { ...inOrder(figures) } };
  },
};

function sourceOf({ positionals }: OpsContext): ImportSource {
  const source = IMPORT_SOURCES.find((one) => one === positionals[0]);
  if (!source) throw new UsageFailure(`Say what to import: ${IMPORT_SOURCES.join(' or ')}.`);
  return source;
}

function requestOf({ positionals, values, progress, resolvePath }: OpsContext): ImportRequest {
  const [, folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageFailure('Name one folder to import.');
  const onError: OnError | undefined = ON_ERROR.find(
    (one) => one === (values['on-error'] ?? 'stop'),
  );
  if (!onError) throw new UsageFailure(`--on-error is one of ${ON_ERROR.join(', ')}.`);
  const word = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    folder: resolvePath(folder),
    organisation: word('organisation'),
    slug: word('slug'),
    language: word('language'),
    onError,
    progress,
  };
}

function sentence({
  dialogue,
  participants,
  statements,
  stands,
  proposals,
  comments,
  rowsSkipped,
}: ImportFigures): string {
  const things =
    proposals > 0
      ? `${proposals} proposals and ${comments} comments`
      : `${statements} statements with ${stands} stands`;
  const skipped = rowsSkipped > 0 ? ` ${rowsSkipped} rows were left out.` : '';
  return `The dialogue ${dialogue} has ${things} by ${participants} people.${skipped}`;
}

/** Other programs read the line by eye too: always the same order. */
function inOrder(figures: ImportFigures): ImportFigures {
  const {
    dialogue,
    participants,
    statements,
    proposals,
    comments,
    stands,
    rowsRead,
    rowsSkipped,
    seconds,
  } = figures;
  return {
    dialogue,
    participants,
    statements,
    proposals,
    comments,
    stands,
    rowsRead,
    rowsSkipped,
    seconds,
  };
}
