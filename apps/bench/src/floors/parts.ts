import { followLive } from '../load/follow-live';
import { broadcast } from './broadcast';
import { serveBytes } from './serve-bytes';
import { serveOneStatement } from './serve-one-statement';

/** A part of the program that runs in a process of its own and answers messages. */
export type Part = (message: never) => Promise<unknown>;

const PARTS: Readonly<Record<string, Part>> = {
  'serve-bytes': serveBytes,
  'serve-one-statement': serveOneStatement,
  'follow-live': followLive,
  broadcast,
};

/** Answers the messages of the process that started this one. */
export function playPart(name: string): void {
  const part = PARTS[name];
  if (!part) throw new Error(`There is no part ${name}.`);
  process.on('message', (message) => {
    part(message as never).then(
      (answer) => process.send?.(answer ?? null),
      (why: unknown) => {
        process.stderr.write(`${String(why)}\n`);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit(0));
  // What is said before anybody listens is lost.
  process.send?.('listening');
}
