import type { Signals } from '@samrad/platform/api';
import type { EventsBatch } from '@samrad/register/contract';
import type { EntryRow, RegisterReadModel } from '../persistence/register.read-model';
import { LiveFeed } from './live-feed';
import { LivePresenters } from './live-presenters';

const entry = (seq: number): EntryRow => ({ seq, kind: 'x', subjectId: 's' });

/** A register whose answers come when the test says so. */
class SlowRegister {
  last = 0;
  readonly asked: (() => void)[] = [];

  lastSeq(): Promise<number> {
    return Promise.resolve(this.last);
  }

  entriesAfter(_: string, after: number): Promise<EntryRow[]> {
    // As of when it was asked, however late the answer comes.
    const found = Array.from({ length: this.last - after }, (__, i) => entry(after + i + 1));
    return new Promise((resolve) => this.asked.push(() => resolve(found)));
  }
}

describe('what is appended while a batch is being read', () => {
  it('is read when that is done, without another wake-up', async () => {
    const register = new SlowRegister();
    let wake: (dialogueId: string) => void = () => undefined;
    const signals = { on: (_: string, hear: typeof wake) => (wake = hear) };
    const feed = new LiveFeed(
      register as unknown as RegisterReadModel,
      new LivePresenters(),
      signals as unknown as Signals,
    );
    const batches: EventsBatch[] = [];
    feed.deliverTo((batch) => batches.push(batch));
    feed.onModuleInit();
    await feed.watch('d');
    register.last = 1;
    wake('d');
    const answer = async (): Promise<void> => {
      register.asked.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    await answer();
    // The reading that finds nothing more has been asked for and not been answered.
    register.last = 2;
    wake('d');
    for (let i = 0; i < 4; i += 1) await answer();
    feed.onApplicationShutdown();
    expect(batches.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
