import { Injectable } from '@nestjs/common';
import { ImportDialogue, type ImportedDialogue } from '@samrad/dialogues/api';
import { ImportStands, ImportStatements } from '@samrad/opinions/api';
import type { ImportFigures } from '@samrad/results/contract';
import {
  detectLanguage,
  LANGUAGE_SAMPLE,
  NO_SUMMARY,
  polisSummary,
  readSourceNote,
  type PolisSummary,
  type SourceNote,
} from '@samrad/results/core';
import { PolisStaging, type StagedSpan } from '../persistence/polis-staging';
import { PolisStoring } from '../persistence/polis-storing';
import { ImportFolder } from './import-folder';
import { ImportRefusal } from './import-refusal';
import type { ImportRequest } from './import-request';
import { Imports, type Importing, type Stored } from './imports';
import { polisDialogueText } from './polis-dialogue-text';
import { readPolis } from './read-polis';

/** So that whoever waits sees it move. Votes. */
const TOLD_EVERY = 20_000;

const FILES = ['comments.csv', 'votes.csv', 'participants-votes.csv', 'summary.csv'];

interface Read {
  readonly folder: ImportFolder;
  readonly summary: PolisSummary;
  readonly note: SourceNote;
}

/** Takes in a conversation exported from Polis, as a dialogue that takes no writes. */
@Injectable()
export class ImportPolis {
  constructor(
    private readonly imports: Imports,
    private readonly dialogues: ImportDialogue,
    private readonly statements: ImportStatements,
    private readonly stands: ImportStands,
  ) {}

  /** @throws ImportRefusal, ImportFault: nothing is stored then */
  async execute(request: ImportRequest): Promise<ImportFigures> {
    const folder = await ImportFolder.open(request.folder);
    folder.require('comments.csv');
    if (!folder.has('votes.csv') && !folder.has('participants-votes.csv')) {
      throw new ImportRefusal(
        `There are no votes in ${folder.path}: votes.csv or participants-votes.csv is needed.`,
      );
    }
    const summary = folder.has('summary.csv')
      ? await polisSummary(folder.source('summary.csv'))
      : NO_SUMMARY;
    const read = { folder, summary, note: readSourceNote(await folder.readme()) };
    const subject = {
      source: 'polis',
      ref: (summary.url || folder.name).slice(0, 200),
      contentHash: await folder.fingerprint(FILES),
      name: folder.name,
    } as const;
    return this.imports.once(subject, request, (importing) => this.take(importing, read, request));
  }

  private async take(importing: Importing, read: Read, request: ImportRequest): Promise<Stored> {
    const { tx, ledger } = importing;
    const { progress } = request;
    const staging = await PolisStaging.begin(tx);
    await readPolis(read.folder, staging, ledger, progress);
    const span = await staging.span();
    if (span.opensAt === null)
      throw new ImportRefusal(`There is no statement in ${read.folder.path}.`);
    const sample = `${read.summary.topic}\n${read.summary.description}\n${span.sample}`;
    const language = request.language ?? detectLanguage(sample.slice(0, LANGUAGE_SAMPLE));
    const { id: dialogueId } = await this.dialogues.within(
      tx,
      polisDialogue(importing, read, span, language),
    );
    await this.store(importing, dialogueId, language, progress);
    const { silent, unvoted, ...counted } = await new PolisStoring(tx, dialogueId).figures();
    if (unvoted > 0) progress(`${unvoted} statements that nobody voted on are kept.`);
    if (silent > 0) progress(`${silent} people who wrote and never voted are kept.`);
    return { dialogueId, ...counted, proposals: 0, comments: 0 };
  }

  private async store(
    { tx }: Importing,
    dialogueId: string,
    language: string,
    progress: (line: string) => void,
  ): Promise<void> {
    const storing = new PolisStoring(tx, dialogueId);
    await storing.join();
    const statements = await storing.statements();
    await this.statements.importStatements(
      tx,
      dialogueId,
      statements.map((statement) => ({ ...statement, language })),
    );
    await storing.marks();
    let stored = 0;
    for await (const chunk of storing.stands()) {
      await this.stands.importStands(tx, dialogueId, chunk);
      const before = stored;
      stored += chunk.length;
      if (Math.floor(stored / TOLD_EVERY) > Math.floor(before / TOLD_EVERY)) {
        progress(`${stored} votes stored`);
      }
    }
  }
}

function polisDialogue(
  { organisationId, slug, sourceRef }: Importing,
  { folder, summary, note }: Read,
  { opensAt, closesAt }: StagedSpan,
  language: string,
): ImportedDialogue {
  const question = summary.topic || folder.name;
  const url = /^https?:\/\//.test(summary.url) ? summary.url : note.url;
  return {
    organisationId,
    slug,
    ref: sourceRef,
    language,
    level: 'consult',
    source: {
      name: note.name ? `Polis (${note.name})` : 'Polis',
      url,
      licence: note.licence ?? 'not stated',
      attribution: note.attribution ?? `Polis: ${question}`,
    },
    text: polisDialogueText(question, summary.description),
    rounds: [{ kind: 'opinion', opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }],
  };
}
