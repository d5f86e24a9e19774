import { Injectable } from '@nestjs/common';
import { accountOf, type WriteContext } from '@samrad/platform/api';
import type { ChangeMeRequest } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';
import { settingsBudget } from './budgets';
import { Throttle } from './throttle';

/** Changes what one has said about oneself: one's language, and where one lives. */
@Injectable()
export class ChangeMe {
  constructor(
    private readonly writes: Writes,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Problem people.too-many-attempts: where one lives is counted in every dialogue one is in */
  async execute(ctx: WriteContext, request: ChangeMeRequest): Promise<void> {
    const { accountId } = accountOf(ctx.actor);
    const { language, municipality } = request;
    await this.throttle.take(settingsBudget(accountId));
    await this.writes.run(ctx, (tx) =>
      tx.query(
        `UPDATE account SET language = coalesce($2, language),
           municipality = CASE WHEN $3 THEN $4 ELSE municipality END
         WHERE id = $1`,
        [accountId, language ?? null, municipality !== undefined, municipality ?? null],
      ),
    );
  }
}
