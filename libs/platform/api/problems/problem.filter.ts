import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { requestIdOf } from '../log/request-log';
import { Metrics } from '../metrics/metrics';
import { Problem } from './problem';
import { said } from './said';
import { isOfDatabase, toProblem } from './to-problem';

/** The one place where an HTTP error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly metrics: Metrics) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(thrown);
    this.metrics.refused(problem.code);
    const request = requestIdOf(response);
    if (problem.status >= 500) this.log.error({ request, said: said(thrown) });
    // The database caught what no rule did: worth a rule and a sentence of its own.
    else if (!(thrown instanceof Problem) && isOfDatabase(thrown)) {
      this.log.warn({ request, said: said(thrown) });
    }
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
