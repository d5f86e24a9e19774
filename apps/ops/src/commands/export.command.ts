import { SYSTEM } from '@samrad/platform/contract';
import { ExportDialogue } from '@samrad/results/api';
import {
  AUDIENCES,
  EXPORT_FORMATS,
  EXPORTS,
  type Audience,
  type ExportFormat,
  type ExportName,
} from '@samrad/results/contract';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OpsCommand, OpsContext } from '../frame/ops-command';
import { UsageFailure } from '../frame/ops-failure';
import { requireSchema } from '../migrate/index';
import { withResults } from './results-app';

interface Wanted {
  readonly slug: string;
  readonly name: ExportName;
  readonly format: ExportFormat;
  readonly audience: Audience;
}

export const exportCommand: OpsCommand = {
  name: 'export',
  summary: 'write out what was said and done in a dialogue',
  usage: `
npm run -s ops -- export <dialogue> <${EXPORTS.join('|')}> [options]

Writes one file to standard output, at any size. Times are UTC. In CSV a text that begins like a
formula has an apostrophe in front, so that no spreadsheet runs it. A file that fails on the way ends
with another exit code than 0. Nothing is changed: a database whose schema is not this code's is
refused (exit code 14).

  --format csv|xlsx|json       csv when left out; xlsx: one sheet and the data dictionary beside it
  --out <file>                 to a file instead; it gets its name only when it is whole
  --audience public|official   public when left out: what everybody may have. official: with the
                               hidden texts, marked, and each person's id within the dialogue

--json ends with {"dialogue", "export", "format", "audience", "bytes", "seconds"}.`,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    audience: { type: 'string' },
  },
  async run(context) {
    const wanted = wantedOf(context);
    const started = performance.now();
    await requireSchema(context.databaseUrl);
    const bytes = await withResults((app) => write(app.get(ExportDialogue), wanted, context));
    const seconds = Math.round(performance.now() - started) / 1000;
    const { slug: dialogue, name, format, audience } = wanted;
    return {
      said: `${bytes} bytes of ${name} of ${dialogue} are written.`,
      json: { dialogue, export: name, format, audience, bytes, seconds },
    };
  },
};

function wantedOf({ positionals, values }: OpsContext): Wanted {
  const [slug, what, ...more] = positionals;
  const name = EXPORTS.find((one) => one === what);
  if (slug === undefined || !name || more.length > 0) {
    throw new UsageFailure(`Name a dialogue and one of ${EXPORTS.join(', ')}.`);
  }
  const format = EXPORT_FORMATS.find((one) => one === (values['format'] ?? 'csv'));
  if (!format) throw new UsageFailure(`--format is one of ${EXPORT_FORMATS.join(', ')}.`);
  const audience = AUDIENCES.find((one) => one === (values['audience'] ?? 'public'));
  if (!audience) throw new UsageFailure(`--audience is one of ${AUDIENCES.join(', ')}.`);
  return { slug, name, format, audience };
}

async function write(
  exports: ExportDialogue,
  wanted: Wanted,
  context: OpsContext,
): Promise<number> {
  const { bytes, close } = await exports.begin(
    SYSTEM,
    { ...wanted, network: 'the command line' },
    new AbortController().signal,
  );
  let count = 0;
  const counted = Readable.from(
    (async function* () {
      for await (const chunk of bytes) {
        count += chunk.length;
        yield chunk;
      }
    })(),
    { objectMode: false },
  );
  try {
    const { out } = context.values;
    if (typeof out === 'string') await intoFile(counted, context.resolvePath(out));
    else await pipeline(counted, context.out, { end: false });
    return count;
  } finally {
    await close();
  }
}

/** Half a file never bears the name of a whole one. */
async function intoFile(bytes: Readable, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  try {
    await pipeline(bytes, createWriteStream(unfinished));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
