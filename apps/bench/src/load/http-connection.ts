import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** Status line and header lines. */
  readonly head: string;
  readonly body: Buffer;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection, one request at a time, with as little work for each as possible: who
 * measures shares the machine with what is measured. Answers must tell their length.
 */
export class HttpConnection {
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (answer: Answer) => void; reject: (why: Error) => void } | null =
    null;
  private lost: Error | null = null;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (why) => this.fail(why));
    socket.on('close', () => this.fail(new Error('The connection was closed.')));
  }

  static open(port: number, localAddress?: string): Promise<HttpConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect({
        host: '127.0.0.1',
        port,
        noDelay: true,
        ...(localAddress && { localAddress }),
      });
      socket.once('error', reject);
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new HttpConnection(socket));
      });
    });
  }

  /** @throws Error when the connection is lost before the answer is whole */
  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.lost) return reject(this.lost);
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  /** False once the other side has hung up, as servers do after some idle seconds. */
  get isOpen(): boolean {
    return this.lost === null;
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.fail(new Error(`An answer without its length:\n${head}`));
    const whole = end + END_OF_HEAD.length + Number(length);
    if (this.received.length < whole) return;
    const body = this.received.subarray(end + END_OF_HEAD.length, whole);
    this.received = this.received.subarray(whole);
    const { waiting } = this;
    this.waiting = null;
    waiting?.resolve({ status: Number(head.slice(9, 12)), head, body });
  }

  private fail(why: Error): void {
    this.lost ??= why;
    const { waiting } = this;
    this.waiting = null;
    waiting?.reject(why);
    this.socket.destroy();
  }
}
