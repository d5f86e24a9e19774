import { Injectable } from '@nestjs/common';
import { Config, newId, writeMail, type WriteContext } from '@samrad/platform/api';
import type { FeedbackRequest } from '@samrad/people/contract';
import { Writes } from '@samrad/register/api';
import { feedbackBudget } from './budgets';
import type { Client } from './client';
import { Throttle } from './throttle';

/**
 * Keeps what somebody says about accessibility and mails it to whoever answers for it. Not in the
 * register, and without the account: it can be said without saying who one is.
 */
@Injectable()
export class GiveFeedback {
  constructor(
    private readonly config: Config,
    private readonly writes: Writes,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Problem people.too-many-attempts */
  async execute(ctx: WriteContext, client: Client, given: FeedbackRequest): Promise<void> {
    await this.throttle.take(feedbackBudget(client));
    await this.writes.run(ctx, async (tx) => {
      await tx.query(
        `INSERT INTO feedback (id, problem, place, email, language)
         VALUES ($1, $2, $3, nullif($4, ''), $5)`,
        [newId(), given.problem, given.place, given.email, given.language],
      );
      const { contact } = this.config;
      if (contact === undefined) return;
      await writeMail(tx, {
        to: contact,
        subject: 'Synpunkt på tillgängligheten i Samråd',
        body: bodyOf(given),
        language: 'sv',
      });
    });
  }
}

/** For the authority, in Swedish; what the person wrote stands as it was written. */
function bodyOf({ problem, place, email, language }: FeedbackRequest): string {
  const parts = [
    'Någon har skrivit i formuläret på sidan Tillgänglighetsredogörelse:',
    problem,
    `Var i tjänsten: ${place || 'inte angivet'}`,
    `Svara till: ${email || 'inget svar önskas'}`,
    `Sidans språk: ${language}`,
  ];
  return `${parts.join('\n\n')}\n`;
}
