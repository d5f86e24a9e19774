import {
  COMMENT_COLUMNS,
  csvRows,
  ImportFault,
  PARTICIPANT_COLUMNS,
  polisComment,
  polisParticipant,
  polisVote,
  VOTE_COLUMNS,
  type PolisComment,
  type PolisParticipant,
  type PolisVote,
  type RowLedger,
} from '@samrad/results/core';
import type { PolisStaging } from '../persistence/polis-staging';
import type { ImportFolder } from './import-folder';

type Progress = (line: string) => void;

/** Reads the files into the temporary tables, comments first: votes must be on one of them. */
export async function readPolis(
  folder: ImportFolder,
  staging: PolisStaging,
  ledger: RowLedger,
  progress: Progress,
): Promise<void> {
  const known = new Set<number>();
  const reading = new PolisReading(folder, ledger, known);
  await staging.comments(reading.comments());
  progress(`comments.csv: ${known.size} statements`);
  if (folder.has('participants-votes.csv')) {
    await staging.participants(reading.participants());
    progress('participants-votes.csv is read');
  }
  if (folder.has('votes.csv')) {
    await staging.votes(reading.votes(progress));
    await compare(folder, staging, progress);
    return;
  }
  progress(
    'votes.csv is missing: the votes of participants-votes.csv are taken, without their times.',
  );
  await staging.takeCellsForVotes();
}

async function compare(
  folder: ImportFolder,
  staging: PolisStaging,
  progress: Progress,
): Promise<void> {
  if (!folder.has('participants-votes.csv')) return;
  const differing = await staging.differingCells();
  progress(`participants-votes.csv: ${differing} cells differ from the last votes of votes.csv`);
}

class PolisReading {
  constructor(
    private readonly folder: ImportFolder,
    private readonly ledger: RowLedger,
    /** Ids of the statements read. */
    private readonly known: Set<number>,
  ) {}

  comments(): AsyncGenerator<PolisComment> {
    const rows = csvRows(this.folder.source('comments.csv'), COMMENT_COLUMNS);
    return this.ledger.read(rows, (row) => {
      const comment = polisComment(row);
      requireNew(row, this.known, comment.id, 'comment-id');
      return comment;
    });
  }

  async *votes(progress: Progress): AsyncGenerator<PolisVote> {
    const rows = csvRows(this.folder.source('votes.csv'), VOTE_COLUMNS);
    const votes = this.ledger.read(rows, (row) => {
      const vote = polisVote(row);
      if (this.known.has(vote.statementId)) return vote;
      throw new ImportFault(
        row.file,
        row.line,
        `comment-id ${vote.statementId} is not in comments.csv`,
      );
    });
    let read = 0;
    for await (const vote of votes) {
      yield vote;
      if (++read % 25_000 === 0) progress(`votes.csv: ${read} rows`);
    }
  }

  participants(): AsyncGenerator<PolisParticipant> {
    const rows = csvRows(this.folder.source('participants-votes.csv'), PARTICIPANT_COLUMNS);
    const seen = new Set<number>();
    let isFirst = true;
    return this.ledger.read(rows, (row) => {
      const person = polisParticipant(row);
      requireNew(row, seen, person.id, 'participant');
      const votes = person.votes.filter((vote) => this.known.has(vote.statementId));
      if (isFirst) this.requireKnownColumns(row.file, row.columns);
      isFirst = false;
      return { ...person, votes };
    });
  }

  /** A column without its statement is the header's fault, named once. */
  private requireKnownColumns(file: string, columns: readonly string[]): void {
    const unknown = columns.filter((name) => /^\d+$/.test(name) && !this.known.has(Number(name)));
    if (unknown.length === 0) return;
    this.ledger.fault(
      new ImportFault(
        file,
        1,
        `the columns ${unknown.slice(0, 5).join(', ')} are not in comments.csv`,
      ),
    );
  }
}

function requireNew(
  row: { file: string; line: number },
  seen: Set<number>,
  id: number,
  column: string,
): void {
  if (seen.has(id)) throw new ImportFault(row.file, row.line, `${column} ${id} is there twice`);
  seen.add(id);
}
