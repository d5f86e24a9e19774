import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Problem } from './problem';
import { said } from './said';
import { isOfDatabase, toProblem } from './to-problem';

/** The one place where an HTTP error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(thrown);
    if (problem.status >= 500) this.log.error(said(thrown));
    // The database caught what no rule did: worth a rule and a sentence of its own.
    else if (!(thrown instanceof Problem) && isOfDatabase(thrown)) this.log.warn(String(thrown));
    if (response.headersSent) {
      // Half an answer must not look whole: the reader sees the connection break.
      response.destroy();
      return;
    }
    response.status(problem.status).type('application/problem+json');
    const retryAfter = problem.extra.params?.['retryAfter'];
    if (retryAfter !== undefined) response.set('Retry-After', String(retryAfter));
    response.set('Cache-Control', 'no-store').send(JSON.stringify(problem.toDocument()));
  }
}
