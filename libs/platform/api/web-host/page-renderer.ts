import type { Request } from 'express';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the rendered application is told about the request; the same shape as web's PageRequest. */
export interface PageContext {
  readonly origin: string;
  readonly cookie: string;
  readonly address: string;
  readonly nonce: string;
  readonly pseudo: boolean;
}

type Render = (
  request: IncomingMessage,
  context: PageContext,
) => Promise<globalThis.Response | null>;

interface ServerBundle {
  readonly renderer: (hosts: readonly string[]) => Render;
}

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
}

/** Renders pages with the application's own server bundle, which keeps Angular to itself. */
export class PageRenderer {
  private constructor(
    private readonly render: Render,
    private readonly pseudo: boolean,
  ) {}

  /**
   * @param folder the build, with `server/server.mjs` in it
   * @param hosts names the site answers to; another Host header gets 400
   * @param pseudo whether the mirrored pseudo language may be shown
   */
  static async load(
    folder: string,
    hosts: readonly string[],
    pseudo: boolean,
  ): Promise<PageRenderer> {
    const entry = pathToFileURL(join(folder, 'server', 'server.mjs')).href;
    const bundle = (await import(entry)) as ServerBundle;
    return new PageRenderer(bundle.renderer(hosts), pseudo);
  }

  /**
   * The page at the request's address; null when it could not be rendered. The application marks its
   * own elements with the nonce: here it would be a search in text that people wrote.
   */
  async page(request: Request, nonce: string): Promise<Page | null> {
    const answer = await this.render(request, {
      origin: `http://127.0.0.1:${request.socket.localPort}`,
      cookie: request.headers.cookie ?? '',
      address: request.ip ?? '',
      nonce,
      pseudo: this.pseudo,
    });
    if (!answer) return null;
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  }
}
