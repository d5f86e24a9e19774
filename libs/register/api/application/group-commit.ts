import { Problem } from '@samrad/platform/api';
import { setTimeout as pause } from 'node:timers/promises';

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Puts a batch on disk in one transaction and answers each item in order: its answer or its problem. */
export type CommitBatch<Item, Answer> = (items: readonly Item[]) => Promise<(Answer | Problem)[]>;

interface Limits {
  /** Items in a batch; 100–200 keep the slowest acknowledgement quick. */
  readonly batch: number;
  /** How long a batch that is not full waits for company. */
  readonly lingerMs: number;
  /** Items that wait in one queue; whoever comes then is asked to come back. */
  readonly waiting: number;
}

const LIMITS: Limits = { batch: 200, lingerMs: 4, waiting: 5_000 };
/** Seconds after which a full queue has moved on. */
const RETRY_AFTER = 5;

/**
 * Lets hot writes that arrive while a commit is under way share the next one. Each is acknowledged
 * only after its own commit. There is a queue for each key (a dialogue), so that one that is held
 * up holds up no other. One bad row fails alone: a batch that the database refuses is halved until
 * the row that cannot be stored stands by itself.
 */
export class GroupCommit<Item, Answer> {
  private readonly queues = new Map<string, Waiting<Item, Answer>[]>();
  private readonly limits: Limits;

  constructor(
    private readonly commit: CommitBatch<Item, Answer>,
    limits: Partial<Limits> = {},
  ) {
    this.limits = { ...LIMITS, ...limits };
  }

  /** Queues that have somebody waiting or a commit under way. */
  get size(): number {
    return this.queues.size;
  }

  /** @throws Problem platform.unavailable with `retryAfter` when too many wait already */
  submit(key: string, item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const queue = this.queues.get(key);
      if (queue === undefined) void this.drain(key, [waiting]);
      else if (queue.length < this.limits.waiting) queue.push(waiting);
      else reject(new Problem('platform.unavailable', { params: { retryAfter: RETRY_AFTER } }));
    });
  }

  private async drain(key: string, queue: Waiting<Item, Answer>[]): Promise<void> {
    this.queues.set(key, queue);
    while (queue.length > 0) {
      if (queue.length < this.limits.batch) await pause(this.limits.lingerMs);
      await this.settle(queue.splice(0, this.limits.batch));
    }
    this.queues.delete(key);
  }

  private async settle(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.commit(batch.map((waiting) => waiting.item));
      if (answers.length !== batch.length) throw new Error('A batch was answered in part.');
      batch.forEach((waiting, i) => answer(waiting, answers[i]!));
    } catch (error) {
      if (batch.length === 1 || !isRefusedRow(error)) {
        for (const waiting of batch) waiting.reject(error);
        return;
      }
      const middle = batch.length >> 1;
      await this.settle(batch.slice(0, middle));
      await this.settle(batch.slice(middle));
    }
  }
}

function answer<Answer>(waiting: Waiting<unknown, Answer>, given: Answer | Problem): void {
  if (given instanceof Problem) waiting.reject(given);
  else waiting.resolve(given);
}

/** Classes 22 and 23: the data is at fault. Anything else (a lost connection) says nothing about rows. */
function isRefusedRow(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(22|23)/.test(String(error.code));
}
