import { createServer } from 'node:http';
import { listening } from './listening';

interface Setup {
  /** Names and values in turn, as node gives and takes them. */
  readonly headers: string[];
  readonly body: string;
}

/** A bare node:http server that sends the same bytes to whoever asks. */
export async function serveBytes({ headers, body }: Setup): Promise<{ port: number }> {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((_request, response) => {
    response.writeHead(200, headers);
    response.end(bytes);
  });
  return { port: await listening(server) };
}
