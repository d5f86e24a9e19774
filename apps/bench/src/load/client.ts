import type { Person } from '../corpus/people';
import { HttpConnection, type Answer } from './http-connection';
import { rawRequest } from './raw-request';

/** Somebody who asks one thing after the other and reads the answers. */
export class Client {
  private constructor(
    private readonly port: number,
    private connection: HttpConnection,
  ) {}

  static async open(port: number): Promise<Client> {
    return new Client(port, await HttpConnection.open(port));
  }

  /** Calls again first when the line was hung up meanwhile. */
  async send(request: Buffer): Promise<Answer> {
    if (!this.connection.isOpen) this.connection = await HttpConnection.open(this.port);
    return this.connection.send(request);
  }

  /** @throws Error unless it was answered well */
  async get<T>(path: string, by?: Person): Promise<T> {
    return this.ask<T>(rawRequest({ path, ...(by && { cookie: by.cookie }) }), path);
  }

  /** @throws Error unless it was answered well */
  async write<T>(
    method: string,
    path: string,
    by: Person,
    body?: unknown,
    key?: string,
  ): Promise<T> {
    const given = { ...(body !== undefined && { body }), ...(key !== undefined && { key }) };
    return this.ask<T>(
      rawRequest({ method, path, cookie: by.cookie, ...given }),
      `${method} ${path}`,
    );
  }

  close(): void {
    this.connection.close();
  }

  private async ask<T>(request: Buffer, what: string): Promise<T> {
    const { status, body } = await this.send(request);
    if (status >= 300) throw new Error(`${what}: ${status} ${body.toString().slice(0, 300)}`);
    return JSON.parse(body.toString()) as T;
  }
}
