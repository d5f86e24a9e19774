import type WebSocket from 'ws';
import { openSockets } from './websocket';

interface Setup {
  readonly port: number;
  readonly count: number;
  /** The dialogue to follow by the product's protocol; null for the bare floor. */
  readonly dialogueId: string | null;
}

interface Wait {
  readonly mark: string;
}

type Message = Setup | Wait;

/** When the last of all had it, by the clock that all processes of a machine share; and what came. */
interface Received {
  readonly lastAt: number;
  readonly text: string;
}

let sockets: WebSocket[] = [];
let wanted = '';
let missing = 0;
let done: (received: Received) => void = () => undefined;

/** A crowd that follows: first opened, then asked when everybody had the message with a mark. */
export function followLive(message: Message): Promise<unknown> {
  return 'port' in message ? openCrowd(message) : whenAllHave(message);
}

async function openCrowd({ port, count, dialogueId }: Setup): Promise<number> {
  const path = dialogueId === null ? '/' : '/socket.io/?EIO=4&transport=websocket';
  sockets = await openSockets(`ws://127.0.0.1:${port}${path}`, count);
  for (const socket of sockets) socket.on('message', (frame) => take(socket, frame.toString()));
  if (dialogueId !== null) await Promise.all(sockets.map((socket) => follow(socket, dialogueId)));
  return sockets.length;
}

/** Engine.io 4 and socket.io 5 by hand: a client that costs as little as the floor's. */
function follow(socket: WebSocket, dialogueId: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = (frame: { toString(): string }): void => {
      const text = frame.toString();
      if (text.startsWith('40')) {
        socket.send(`420${JSON.stringify(['dialogue.follow', { dialogueId, after: null }])}`);
      }
      if (!text.startsWith('430')) return;
      socket.off('message', hear);
      resolve();
    };
    socket.on('message', hear);
    socket.send('40');
  });
}

function whenAllHave({ mark }: Wait): Promise<Received> {
  wanted = mark;
  missing = sockets.length;
  return new Promise((resolve) => (done = resolve));
}

function take(socket: WebSocket, text: string): void {
  if (text === '2') return socket.send('3');
  if (wanted === '' || !text.includes(wanted)) return;
  missing -= 1;
  if (missing > 0) return;
  wanted = '';
  done({ lastAt: performance.timeOrigin + performance.now(), text });
}
