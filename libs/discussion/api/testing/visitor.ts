import { randomUUID } from 'node:crypto';

export interface Answered<T> {
  readonly status: number;
  readonly body: T;
}

interface Refusal {
  readonly code: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

/** Somebody who sends requests: with a session's cookie, or without one. */
export class Visitor {
  constructor(
    private readonly url: string,
    readonly cookie?: string,
  ) {}

  get<T = Refusal>(path: string): Promise<Answered<T>> {
    return this.send<T>('GET', path);
  }

  /** A write under a key of its own, or under the one given. */
  post<T = Refusal>(path: string, body: unknown, key: string = randomUUID()): Promise<Answered<T>> {
    return this.send<T>('POST', path, body, key);
  }

  put<T = Refusal>(path: string, body: unknown): Promise<Answered<T>> {
    return this.send<T>('PUT', path, body, randomUUID());
  }

  delete<T = Refusal>(path: string): Promise<Answered<T>> {
    return this.send<T>('DELETE', path, undefined, randomUUID());
  }

  private async send<T>(
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<Answered<T>> {
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(key && { 'idempotency-key': key }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as T };
  }
}
