import { Injectable } from '@nestjs/common';
import { ImportDialogue, Participation, type ImportedDialogue } from '@samrad/dialogues/api';
import type { ImportFigures } from '@samrad/results/contract';
import {
  detectLanguage,
  LANGUAGE_SAMPLE,
  readSourceNote,
  type SourceNote,
} from '@samrad/results/core';
import { MadridStaging, type StagedMadrid } from '../persistence/madrid-staging';
import { MadridStoring } from '../persistence/madrid-storing';
import { ImportFolder } from './import-folder';
import { ImportRefusal } from './import-refusal';
import type { ImportRequest } from './import-request';
import { Imports, type Importing, type Stored } from './imports';
import { readMadrid } from './read-madrid';

const FILES = ['proposals.csv', 'comments.csv'];

/** Takes in citizen proposals of Decide Madrid with their threads, as one dialogue. */
@Injectable()
export class ImportDecideMadrid {
  constructor(
    private readonly imports: Imports,
    private readonly dialogues: ImportDialogue,
    private readonly participation: Participation,
  ) {}

  /** @throws ImportRefusal, ImportFault: nothing is stored then */
  async execute(request: ImportRequest): Promise<ImportFigures> {
    const folder = await ImportFolder.open(request.folder);
    folder.require(...FILES);
    const note = readSourceNote(await folder.readme());
    const subject = {
      source: 'decide-madrid',
      ref: (note.url ?? folder.name).slice(0, 200),
      contentHash: await folder.fingerprint(FILES),
      name: folder.name,
    } as const;
    return this.imports.once(subject, request, (importing) =>
      this.take(importing, folder, note, request),
    );
  }

  private async take(
    importing: Importing,
    folder: ImportFolder,
    note: SourceNote,
    request: ImportRequest,
  ): Promise<Stored> {
    const { tx, ledger } = importing;
    const staging = await MadridStaging.begin(tx);
    await readMadrid(folder, staging, ledger);
    const staged = await staging.summary();
    if (staged.opensAt === null) throw new ImportRefusal(`There is no proposal in ${folder.path}.`);
    tell(staged, request.progress);
    const language = request.language ?? detectLanguage(staged.sample.slice(0, LANGUAGE_SAMPLE));
    const dialogue = madridDialogue(importing, note, staged, language);
    const { id: dialogueId } = await this.dialogues.within(tx, dialogue);
    const storing = new MadridStoring(tx, dialogueId, language);
    const participants = await storing.join();
    await storing.proposals();
    await storing.comments();
    const { proposals, comments } = staged;
    await this.participation.count(tx, dialogueId, 'proposals', proposals);
    await this.participation.count(tx, dialogueId, 'comments', comments);
    return { dialogueId, participants, proposals, comments, statements: 0, stands: 0 };
  }
}

function tell(staged: StagedMadrid, progress: (line: string) => void): void {
  progress(`${staged.proposals} proposals, ${staged.comments} comments`);
  progress(`${staged.orphans} comments answer one that is missing: they begin a thread, marked.`);
  progress(`${staged.empty} comments are empty and kept so.`);
  progress(`${staged.textless} proposals have a summary and no text.`);
  progress(`${staged.miscounted} proposals state another number of comments than there are rows.`);
}

function madridDialogue(
  { organisationId, slug, sourceRef }: Importing,
  note: SourceNote,
  staged: StagedMadrid,
  language: string,
): ImportedDialogue {
  const opensAt = staged.opensAt ?? staged.closesAt;
  const [from, to] = [opensAt.getUTCFullYear(), staged.closesAt.getUTCFullYear()];
  return {
    organisationId,
    slug,
    ref: sourceRef,
    language,
    level: 'consult',
    source: {
      name: note.name ? `Decide Madrid (${note.name})` : 'Decide Madrid',
      url: note.url,
      licence: note.licence ?? 'not stated',
      attribution: note.attribution ?? 'Decide Madrid, Ayuntamiento de Madrid',
    },
    // The source gives the collection no words of its own; these are ours, in its language.
    text: {
      question: `Propuestas ciudadanas en Decide Madrid, ${from === to ? from : `${from}–${to}`}`,
      lead: `${staged.proposals} propuestas ciudadanas y los ${staged.comments} comentarios que recibieron.`,
      background: '',
      can: [],
      cannot: [],
      decidedBy: 'Ayuntamiento de Madrid',
    },
    rounds: [
      {
        kind: 'proposals',
        opensAt: opensAt.toISOString(),
        closesAt: staged.closesAt.toISOString(),
      },
    ],
  };
}
