import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { listening } from './listening';

/** A bare ws server: what is posted to it goes to everybody who is connected. */
export async function broadcast(): Promise<{ port: number }> {
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      for (const client of sockets.clients) client.send(text);
      response.writeHead(200, { 'content-length': 0 }).end();
    });
  });
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  return { port: await listening(server) };
}
