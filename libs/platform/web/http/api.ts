import { isPlatformServer } from '@angular/common';
import { inject, Injectable, PendingTasks, PLATFORM_ID, REQUEST_CONTEXT } from '@angular/core';
import { type Answer, Answers } from './answers';
import { toPageRequest } from './page-request';
import { ProblemError, toProblem, UNREACHABLE } from './problem';
import { newKey, Submissions } from './submissions';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Request {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** Waits between tries of a write that got no answer, ms: long enough for a server to restart. */
export const RETRY_AFTER = [400, 800, 1_600, 3_200, 5_000, 5_000] as const;

/** How long an answer is waited for, ms. */
const PATIENCE = 20_000;

/**
 * The one way to the API. Paths are below `/api` and start with a slash. Answers are JSON; a
 * refusal is thrown as a ProblemError. A write that gets no answer is sent again under the same
 * idempotency key, so that it has its effect once.
 */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly pending = inject(PendingTasks);
  private readonly answers = inject(Answers);
  private readonly page = toPageRequest(inject(REQUEST_CONTEXT, { optional: true }));
  private readonly onServer = isPlatformServer(inject(PLATFORM_ID));
  private readonly submissions = new Submissions();

  /**
   * Reads; what the server read while rendering the page is not asked for again.
   * @param signal ends the asking when nobody wants the answer any more
   */
  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const done = this.pending.add();
    try {
      const answer = this.answers.take(path) ?? (await this.send({ method: 'GET', path, signal }));
      if (this.onServer) this.answers.keep(path, answer);
      return open<T>(answer);
    } finally {
      done();
    }
  }

  /** @param key the idempotency key, where it has to outlive this page; else one is made and kept */
  post<T>(path: string, body?: unknown, key?: string): Promise<T> {
    return this.write('POST', path, body, key);
  }

  put<T>(path: string, body?: unknown, key?: string): Promise<T> {
    return this.write('PUT', path, body, key);
  }

  patch<T>(path: string, body?: unknown): Promise<T> {
    return this.write('PATCH', path, body);
  }

  delete<T>(path: string, body?: unknown): Promise<T> {
    return this.write('DELETE', path, body);
  }

  private async write<T>(method: Method, path: string, body: unknown, given?: string): Promise<T> {
    const isRaw = body instanceof Blob;
    const submission = `${method} ${path} ${isRaw ? newKey() : JSON.stringify(body ?? null)}`;
    const key = given ?? this.submissions.keyOf(submission);
    for (let tries = 0; ; tries++) {
      const answer = await this.send({ method, path, body, key }).catch((problem: unknown) => {
        const wait = RETRY_AFTER[tries];
        if (wait === undefined || !isUnanswered(problem)) throw problem;
        return wait;
      });
      if (typeof answer === 'number') {
        await new Promise((resolve) => setTimeout(resolve, answer));
      } else {
        this.submissions.settle(submission);
        return open<T>(answer);
      }
    }
  }

  private async send({ method, path, body, key, signal }: Request): Promise<Answer> {
    const headers: Record<string, string> = { accept: 'application/json' };
    const patience = AbortSignal.timeout(body instanceof Blob ? PATIENCE * 6 : PATIENCE);
    if (key) headers['idempotency-key'] = key;
    if (body !== undefined) headers['content-type'] = typeOf(body);
    if (this.page?.cookie) headers['cookie'] = this.page.cookie;
    if (this.page?.address) headers['x-forwarded-for'] = this.page.address;
    const response = await fetch(`${this.page?.origin ?? ''}/api${path}`, {
      method,
      headers,
      signal: signal ? AbortSignal.any([patience, signal]) : patience,
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    }).catch(() => {
      throw new ProblemError(UNREACHABLE, 0);
    });
    // A proxy's word that the server is away: nothing was decided.
    if ([502, 503, 504].includes(response.status) && method !== 'GET') {
      throw new ProblemError(UNREACHABLE, response.status);
    }
    return { status: response.status, body: await response.json().catch(() => null) };
  }
}

/** A file goes as it is, everything else as JSON. */
function typeOf(body: unknown): string {
  return body instanceof Blob ? body.type : 'application/json';
}

function open<T>(answer: Answer): T {
  if (answer.status >= 400) throw toProblem(answer.status, answer.body);
  return answer.body as T;
}

function isUnanswered(problem: unknown): boolean {
  return problem instanceof ProblemError && problem.code === UNREACHABLE;
}
