import { Injectable } from '@nestjs/common';
import { DialogueReads, Participation, type DialogueRef } from '@samrad/dialogues/api';
import { whyNotState, type StatementItem } from '@samrad/opinions/contract';
import { accountOf, newId, Problem, type WriteContext } from '@samrad/platform/api';
import { Writes, type WriteTransaction } from '@samrad/register/api';
import { StatementsRepository } from '../persistence/statements.repository';
import { StatementReads } from './statement-reads';

export interface AddStatementInput {
  readonly slug: string;
  readonly text: string;
  readonly language?: string;
}

/** Adds a statement for everybody to take a stand on, while a round lets people state. */
@Injectable()
export class AddStatement {
  constructor(
    private readonly writes: Writes,
    private readonly dialogues: DialogueReads,
    private readonly participation: Participation,
    private readonly statements: StatementsRepository,
    private readonly reads: StatementReads,
  ) {}

  /** Answers the statement as its author sees it now; a repeated key answers the same statement. */
  async execute(ctx: WriteContext, input: AddStatementInput): Promise<StatementItem> {
    const { accountId } = accountOf(ctx.actor);
    const dialogue = await this.dialogues.require(input.slug);
    const id = await this.writes.run(ctx, (tx) => this.add(tx, accountId, dialogue, input));
    return this.reads.get(ctx.actor, dialogue.slug, id);
  }

  private async add(
    tx: WriteTransaction,
    accountId: string,
    dialogue: DialogueRef,
    { text, language = dialogue.language }: AddStatementInput,
  ): Promise<string> {
    const dialogueId = dialogue.id;
    await this.participation.requireOpen(tx, dialogueId, 'state', accountId);
    const { id: participantId } = await this.participation.participant(tx, dialogueId, accountId);
    const facts = await this.statements.factsBefore(tx, { dialogueId, participantId, text });
    const refusal = whyNotState(facts);
    if (refusal) throw new Problem(refusal);
    const written = { id: newId(), number: facts.lastNumber + 1, participantId, text, language };
    await this.statements.add(tx, { ...written, dialogueId });
    await this.participation.count(tx, dialogueId, 'statements', 1);
    await tx.append({
      dialogueId,
      kind: 'statement-added',
      subjectId: written.id,
      payload: written,
    });
    return written.id;
  }
}
