import type { Api } from '../http/api';
import { ProblemError } from '../http/problem';

interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** `{ provide: Api, useValue: fakeApi }`: answers by `METHOD /path`, and remembers what was asked. */
export class FakeApi implements Pick<Api, 'get' | 'post' | 'put' | 'patch' | 'delete'> {
  readonly calls: Call[] = [];
  /** By which what was read could be called off. */
  readonly signals: AbortSignal[] = [];

  constructor(private readonly answers: Readonly<Record<string, unknown>> = {}) {}

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    if (signal) this.signals.push(signal);
    return this.answer('GET', path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.answer('POST', path, body);
  }

  put<T>(path: string, body?: unknown): Promise<T> {
    return this.answer('PUT', path, body);
  }

  patch<T>(path: string, body?: unknown): Promise<T> {
    return this.answer('PATCH', path, body);
  }

  delete<T>(path: string, body?: unknown): Promise<T> {
    return this.answer('DELETE', path, body);
  }

  /** An Error among the answers is thrown; what is not among them does not exist. */
  private answer<T>(method: string, path: string, body?: unknown): Promise<T> {
    this.calls.push({ method, path, body });
    const key = `${method} ${path}`;
    if (!(key in this.answers)) return Promise.reject(new ProblemError('platform.not-found', 404));
    const answer = this.answers[key];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as T);
  }
}
