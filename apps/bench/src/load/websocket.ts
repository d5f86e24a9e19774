import WebSocket from 'ws';

const OPEN_AT_ONCE = 50;
/** One address may have so many connections to the product, so a crowd comes from several of this machine's. */
const PER_ADDRESS = 150;

/** Opens many sockets, from as many loopback addresses as it takes, a few at a time. */
export async function openSockets(url: string, count: number): Promise<WebSocket[]> {
  const sockets: WebSocket[] = [];
  while (sockets.length < count) {
    const next = Math.min(OPEN_AT_ONCE, count - sockets.length);
    const opened = Array.from({ length: next }, (_, i) => {
      const address = 2 + Math.floor((sockets.length + i) / PER_ADDRESS);
      return open(url, `127.0.0.${address}`);
    });
    sockets.push(...(await Promise.all(opened)));
  }
  return sockets;
}

function open(url: string, localAddress: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { localAddress, perMessageDeflate: false });
    socket.once('error', reject);
    socket.once('open', () => resolve(socket));
  });
}
