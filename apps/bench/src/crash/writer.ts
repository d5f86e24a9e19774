import type { Chance } from '../corpus/chance';
import { HttpConnection, type Answer } from '../load/http-connection';
import { pause } from '../served/until';
import { nextWish, type Scene, type Wish } from './wish';

const PAUSE_MS = 20;
const PAUSE_AFTER_FAILURE_MS = 150;
const PATIENCE_MS = 10_000;

/** A wish that was answered, and the number of its entry where the answer tells one. */
export interface Acknowledged {
  readonly wish: Wish;
  readonly seq: number | null;
}

/** What all writers have seen. */
export class Ledger {
  readonly acknowledged: Acknowledged[] = [];
  /** Requests of which nobody knew what became of them. */
  unknown = 0;
  /** Of these, answered after asking again with the key, and again with the same answer. */
  resolved = 0;
  readonly broken: string[] = [];
}

/**
 * Does what an honest client does: one thing after the other, and when an answer does not come, the
 * same again with the same key until it does; then once more, to see the same answer.
 */
export class Writer {
  private connection: HttpConnection | null = null;
  private stopped = false;

  constructor(
    private readonly port: number,
    private readonly chance: Chance,
    /** Whose sessions it uses: nobody else writes for them. */
    private readonly people: readonly number[],
    private readonly scene: Scene,
    private readonly ledger: Ledger,
  ) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      await this.perform(nextWish(this.chance, this.chance.one(this.people), this.scene));
      await pause(PAUSE_MS);
    }
    this.connection?.close();
  }

  /** The wish under way is seen through. */
  stop(): void {
    this.stopped = true;
  }

  private async perform(wish: Wish): Promise<void> {
    const first = await this.attempt(wish);
    if (first === null) this.ledger.unknown += 1;
    const answer = first ?? (await this.untilAnswered(wish));
    if (answer.status >= 300) {
      // Refused (somebody writes too fast): nothing may have happened, and the texts show it.
      if (answer.status !== 429) this.break(wish, answer, 'was refused');
      return;
    }
    if (first === null) {
      const again = await this.untilAnswered(wish);
      if (idOf(again) === idOf(answer)) this.ledger.resolved += 1;
      else this.break(wish, again, `was answered otherwise before: ${answer.body.toString()}`);
    }
    const { seq = null } = JSON.parse(answer.body.toString()) as { seq?: number | null };
    this.ledger.acknowledged.push({ wish, seq });
  }

  private async untilAnswered(wish: Wish): Promise<Answer> {
    for (;;) {
      await pause(PAUSE_AFTER_FAILURE_MS);
      const answer = await this.attempt(wish);
      if (answer !== null) return answer;
    }
  }

  /** Null when nothing is known of it. */
  private async attempt({ request }: Wish): Promise<Answer | null> {
    const impatient = setTimeout(() => this.connection?.close(), PATIENCE_MS);
    try {
      this.connection ??= await HttpConnection.open(this.port);
      const answer = await this.connection.send(request);
      return answer.status >= 500 ? null : answer;
    } catch {
      this.connection?.close();
      this.connection = null;
      return null;
    } finally {
      clearTimeout(impatient);
    }
  }

  private break({ kind }: Wish, { status, body }: Answer, why: string): void {
    this.ledger.broken.push(`${kind} ${why}; ${status} ${body.toString().slice(0, 200)}`);
  }
}

/** What must be the same each time: all of a receipt; of a comment, which others change, its id. */
function idOf({ body }: Answer): string {
  const text = body.toString();
  const { id } = JSON.parse(text) as { id?: string };
  return id ?? text;
}
