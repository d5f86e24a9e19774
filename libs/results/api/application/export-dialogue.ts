import { Injectable } from '@nestjs/common';
import { DialogueReads, type DialogueRef } from '@samrad/dialogues/api';
import { requireRole } from '@samrad/platform/api';
import { hasRole, type Actor } from '@samrad/platform/contract';
import {
  filesOf,
  hasFile,
  isResultTable,
  operationsOnExport,
  type Audience,
  type ExportFormat,
  type ExportName,
  type ExportOverview,
} from '@samrad/results/contract';
import { ExportPlaces, type Reader } from './export-places';
import { ReportResults } from './report-results';
import { ExportCounts } from '../persistence/export-counts.read-model';
import { ExportStream } from '../persistence/export-stream';
import type { ExportRow } from '../persistence/json-rows';
import { tableFile } from '../persistence/table-file';

/** Exports under way in this process: each holds one of the pool's connections. */
const PLACES = {
  places: 6,
  keptForOfficials: 1,
  mostPerNetwork: 1,
  mostPerOfficial: 2,
  patienceMs: 10_000,
};

export interface ExportRequest {
  readonly slug: string;
  readonly name: ExportName;
  readonly format: ExportFormat;
  /** The fullest that the reader may have, when left out. */
  readonly audience?: Audience | undefined;
  /** Where it is asked from, as `networkOf` tells. */
  readonly network: string;
}

/** A file that has begun: what is wrong before the first byte was thrown instead. */
export interface BegunExport {
  readonly audience: Audience;
  readonly bytes: AsyncIterable<Buffer>;
  /** To be called when the reader has everything or has gone: frees what the file was read with. */
  readonly close: () => Promise<void>;
}

/** Hands out what was said and done in a dialogue, for everybody and for the officials who answer it. */
@Injectable()
export class ExportDialogue {
  private readonly places = new ExportPlaces(PLACES);

  constructor(
    private readonly dialogues: DialogueReads,
    private readonly stream: ExportStream,
    private readonly counts: ExportCounts,
    private readonly results: ReportResults,
  ) {}

  /** @throws Problem dialogues.not-found */
  async overview(actor: Actor, slug: string): Promise<ExportOverview> {
    const dialogue = await this.dialogues.require(slug);
    const reader = { isOfficialOfHost: isOfficialOf(actor, dialogue) };
    const rows = await this.counts.of(dialogue);
    return {
      dialogue: dialogue.slug,
      files: filesOf(reader.isOfficialOfHost ? 'official' : 'public').map((name) => ({
        name,
        rows: isResultTable(name) ? null : rows[name],
      })),
      allowedOperations: operationsOnExport(reader),
    };
  }

  /** Whose file a reader would get. @throws Problem dialogues.not-found, platform.forbidden */
  async audienceOf(
    actor: Actor,
    asked: Pick<ExportRequest, 'slug' | 'name' | 'audience'>,
  ): Promise<Audience> {
    return audienceFor(actor, await this.dialogues.require(asked.slug), asked);
  }

  /** @throws Problem dialogues.not-found, platform.forbidden, results.too-many-exports */
  async begin(actor: Actor, request: ExportRequest, signal: AbortSignal): Promise<BegunExport> {
    const dialogue = await this.dialogues.require(request.slug);
    const audience = audienceFor(actor, dialogue, request);
    const { name, format } = request;
    if (isResultTable(name)) {
      const { tables } = await this.results.of(dialogue, audience);
      const rows = (tables[name] ?? []) as readonly ExportRow[];
      const bytes = tableFile(name, audience, format, rows);
      return { audience, bytes, close: () => Promise.resolve() };
    }
    const giveBack = await this.places.take(readerOf(actor, dialogue, request.network), signal);
    const query = {
      dialogueId: dialogue.id,
      supportVisibility: dialogue.supportVisibility,
      ...{ name, format, audience },
    };
    const bytes = this.stream.bytes(query, signal);
    const close = async (): Promise<void> => {
      await bytes.return(undefined).finally(giveBack);
    };
    try {
      // Waits for the database to begin, so that what is wrong there is still answered as a problem.
      const first = await bytes.next();
      return { audience, bytes: joined(first, bytes), close };
    } catch (error) {
      await close();
      throw error;
    }
  }
}

async function* joined(
  first: IteratorResult<Buffer>,
  rest: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

/** An official is not stopped by what others do in the same building. */
function readerOf(actor: Actor, dialogue: DialogueRef, network: string): Reader {
  const isOfficial = isOfficialOf(actor, dialogue);
  const isKnown = isOfficial && actor.kind === 'account';
  return { from: isKnown ? `account ${actor.accountId}` : `network ${network}`, isOfficial };
}

function isOfficialOf(actor: Actor, dialogue: DialogueRef): boolean {
  return hasRole(actor, dialogue.hostIds, 'official');
}

function audienceFor(
  actor: Actor,
  dialogue: DialogueRef,
  { name, audience: asked }: Pick<ExportRequest, 'name' | 'audience'>,
): Audience {
  const audience = asked ?? (isOfficialOf(actor, dialogue) ? 'official' : 'public');
  // What officials alone have is refused to others whichever way they ask.
  if (audience === 'official' || !hasFile(name, audience)) {
    requireRole(actor, dialogue.hostIds, 'official');
  }
  return hasFile(name, audience) ? audience : 'official';
}
