import { Injectable } from '@nestjs/common';
import { accountOf, type WriteContext } from '@samrad/platform/api';
import type { ChangeMeRequest } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';

/** Changes the language of one's interface and mail. */
@Injectable()
export class ChangeLanguage {
  constructor(private readonly writes: Writes) {}

  async execute(ctx: WriteContext, request: ChangeMeRequest): Promise<void> {
    const { accountId } = accountOf(ctx.actor);
    await this.writes.run(ctx, (tx) =>
      tx.query('UPDATE account SET language = $2 WHERE id = $1', [accountId, request.language]),
    );
  }
}
