import { randomUUID } from 'node:crypto';

export interface Answer {
  readonly status: number;
  /** The parsed JSON body; null without one. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** Somebody's browser, as far as the API sees it: it keeps cookies and sends JSON. */
export class Visitor {
  private readonly jar = new Map<string, string>();

  constructor(
    private readonly url: string,
    cookie?: string,
  ) {
    if (cookie) this.keep(cookie);
  }

  /** The Cookie header as the next request has it. */
  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get isSignedIn(): boolean {
    return this.jar.has('samrad');
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('POST', path, body, headers);
  }

  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('PUT', path, body, headers);
  }

  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> {
    return this.send('PATCH', path, body, headers);
  }

  delete(path: string, headers?: Record<string, string>): Promise<Answer> {
    return this.send('DELETE', path, undefined, headers);
  }

  private async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookie,
        'idempotency-key': randomUUID(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    response.headers.getSetCookie().forEach((cookie) => this.keep(cookie));
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : JSON.parse(text),
      headers: response.headers,
    };
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (value === '') this.jar.delete(name);
    else this.jar.set(name, value);
  }
}
