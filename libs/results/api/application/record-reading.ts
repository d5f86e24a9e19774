import { Injectable } from '@nestjs/common';
import { DialogueReads } from '@samrad/dialogues/api';
import { Database, type WriteContext } from '@samrad/platform/api';
import { randomBytes } from 'node:crypto';

/**
 * Counts somebody among the readers of a dialogue, once. It is no entry in the register: that
 * somebody has read is nobody's business. Only a hash under the dialogue's own key is kept.
 */
@Injectable()
export class RecordReading {
  constructor(
    private readonly dialogues: DialogueReads,
    private readonly database: Database,
  ) {}

  /** @throws Problem dialogues.not-found */
  async execute({ actor }: WriteContext, slug: string): Promise<void> {
    const { id } = await this.dialogues.require(slug);
    if (actor.kind !== 'account') return;
    await this.database.query('SELECT reader_seen($1, $2, $3)', [
      id,
      actor.accountId,
      randomBytes(32),
    ]);
  }
}
