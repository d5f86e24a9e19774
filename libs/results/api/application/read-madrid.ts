import { COMMENT_LIMITS } from '@samrad/discussion/contract';
import {
  csvRows,
  ImportFault,
  MADRID_COMMENT_COLUMNS,
  MADRID_PROPOSAL_COLUMNS,
  madridBody,
  madridComment,
  madridProposal,
  type RowLedger,
} from '@samrad/results/core';
import type { MadridStaging } from '../persistence/madrid-staging';
import type { ImportFolder } from './import-folder';

/** Longer than any proposal written here: what is imported is kept as it was. Characters. */
const IMPORTED_PROPOSAL = { title: 500, body: 80_000 } as const;

/** Reads both files into the temporary tables, proposals first. */
export async function readMadrid(
  folder: ImportFolder,
  staging: MadridStaging,
  ledger: RowLedger,
): Promise<void> {
  const proposals = new Set<number>();
  const proposalRows = csvRows(folder.source('proposals.csv'), MADRID_PROPOSAL_COLUMNS);
  await staging.proposals(
    ledger.read(proposalRows, (row) => {
      const proposal = madridProposal(row);
      requireLength(row, 'title', proposal.title, IMPORTED_PROPOSAL.title);
      requireLength(row, 'text', madridBody(proposal), IMPORTED_PROPOSAL.body);
      requireNew(row, proposals, proposal.id);
      return proposal;
    }),
  );
  const comments = new Set<number>();
  const commentRows = csvRows(folder.source('comments.csv'), MADRID_COMMENT_COLUMNS);
  await staging.comments(
    ledger.read(commentRows, (row) => {
      const comment = madridComment(row);
      if (!proposals.has(comment.proposalId)) {
        throw new ImportFault(
          row.file,
          row.line,
          `proposalId ${comment.proposalId} is not in proposals.csv`,
        );
      }
      requireLength(row, 'text', comment.text, COMMENT_LIMITS.body.most);
      requireNew(row, comments, comment.id);
      return comment;
    }),
  );
  const tooDeep = await staging.place();
  for (const line of tooDeep) {
    ledger.fault(
      new ImportFault('comments.csv', line, 'it answers more than 30 comments above each other'),
    );
  }
  if (tooDeep.length > 0) await staging.leaveOut(tooDeep);
}

interface Place {
  readonly file: string;
  readonly line: number;
}

function requireLength({ file, line }: Place, column: string, text: string, most: number): void {
  if (Array.from(text).length <= most) return;
  throw new ImportFault(file, line, `${column} is longer than ${most} characters`);
}

function requireNew({ file, line }: Place, seen: Set<number>, id: number): void {
  if (seen.has(id)) throw new ImportFault(file, line, `id ${id} is there twice`);
  seen.add(id);
}
