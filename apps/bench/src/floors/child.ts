import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The bundled program itself. */
const PROGRAM = fileURLToPath(import.meta.url);

/** A floor, or a crowd of clients, in a process of its own as the product is. */
export class Child {
  private constructor(private readonly process: ChildProcess) {}

  /** Starts the program again in another part; the first message says what to do. */
  static async start(part: string, setup: unknown): Promise<{ child: Child; ready: unknown }> {
    const child = new Child(fork(PROGRAM, ['--part', part]));
    await child.heard();
    return { child, ready: await child.ask(setup) };
  }

  /** @throws Error when the process ends instead of answering */
  ask<T>(message: unknown): Promise<T> {
    const answer = this.heard<T>();
    this.process.send(message as object);
    return answer;
  }

  private heard<T>(): Promise<T> {
    return new Promise((resolve, reject) => {
      const done = (settle: () => void): void => {
        this.process.off('message', answered).off('exit', ended);
        settle();
      };
      const answered = (answer: unknown): void => done(() => resolve(answer as T));
      const ended = (code: number | null): void =>
        done(() => reject(new Error(`A part's process ended with ${code}.`)));
      this.process.once('message', answered).once('exit', ended);
    });
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill();
    await gone;
  }
}
