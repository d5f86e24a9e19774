import { ReportCache } from './report-cache';

const A = 'dialogue-a';
const B = 'dialogue-b';

/** A database in which counting takes as long as it is told, and a clock that only moves with it. */
class Counted {
  seq = 1;
  /** The entry by which something was hidden last. */
  hiddenAt = 0;
  tookMs = 10;
  now = 0;
  begun: string[] = [];
  underWay = 0;
  mostUnderWay = 0;
  isBroken = false;
  private readonly held: (() => void)[] = [];
  isHeld = false;

  readonly cache = new ReportCache(
    {
      moved: (_id, since) =>
        Promise.resolve({ lastSeq: this.seq, onlyMore: since >= this.hiddenAt }),
      count: async (id) => {
        const lastSeq = this.seq;
        this.begun.push(id);
        this.underWay += 1;
        this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
        if (this.isHeld) await new Promise<void>((resolve) => this.held.push(resolve));
        this.now += this.tookMs;
        this.underWay -= 1;
        if (this.isBroken) throw new Error('The database is away.');
        return { lastSeq };
      },
    },
    () => this.now,
  );

  get(id = A): Promise<{ readonly lastSeq: number }> {
    return this.cache.get(id);
  }

  letGo(): void {
    this.isHeld = false;
    for (const go of this.held.splice(0)) go();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('reports that are kept', () => {
  it('are counted once for a crowd, and again when the record has moved', async () => {
    const counted = new Counted();
    await Promise.all(Array.from({ length: 50 }, () => counted.get()));
    expect(counted.begun).toEqual([A]);
    await counted.get();
    expect(counted.begun).toEqual([A]);
    counted.seq = 2;
    expect(await counted.get()).toEqual({ lastSeq: 2 });
    expect(counted.begun).toEqual([A, A]);
  });

  it('are counted one at a time, whatever is asked for', async () => {
    const counted = new Counted();
    counted.isHeld = true;
    const asked = [counted.get(A), counted.get(B)];
    await settled();
    expect(counted.begun).toEqual([A]);
    counted.letGo();
    await Promise.all(asked);
    expect([counted.begun, counted.mostUnderWay]).toEqual([[A, B], 1]);
  });

  it('never lack what somebody did before asking, when they are quick to count', async () => {
    const counted = new Counted();
    counted.isHeld = true;
    const early = counted.get();
    await settled();
    counted.seq = 2;
    const late = counted.get();
    await settled();
    counted.letGo();
    expect(await early).toEqual({ lastSeq: 1 });
    expect(await late).toEqual({ lastSeq: 2 });
  });

  it('rest when they are heavy, then are counted behind their readers, and are waited for when old', async () => {
    const counted = new Counted();
    counted.tookMs = 1000;
    await counted.get();
    counted.seq = 2;
    counted.now += 9_000;
    expect(await counted.get()).toEqual({ lastSeq: 1 });
    expect(counted.begun).toHaveLength(1);
    counted.now += 2_000;
    counted.isHeld = true;
    expect(await counted.get()).toEqual({ lastSeq: 1 });
    expect(await counted.get()).toEqual({ lastSeq: 1 });
    await settled();
    expect(counted.begun).toHaveLength(2);
    counted.letGo();
    await settled();
    expect(await counted.get()).toEqual({ lastSeq: 2 });
    counted.seq = 3;
    counted.now += 61_000;
    expect(await counted.get()).toEqual({ lastSeq: 3 });
  });

  it('are counted at once, however heavy, when something is no longer to be seen', async () => {
    const counted = new Counted();
    counted.tookMs = 1000;
    await counted.get();
    counted.seq = 2;
    counted.hiddenAt = 2;
    expect(await counted.get()).toEqual({ lastSeq: 2 });
    counted.seq = 3;
    expect(await counted.get()).toEqual({ lastSeq: 2 });
  });

  it('are asked for again when counting has failed', async () => {
    const counted = new Counted();
    counted.isBroken = true;
    await expect(counted.get()).rejects.toThrow('The database is away.');
    counted.isBroken = false;
    expect(await counted.get()).toEqual({ lastSeq: 1 });
  });

  it('stay when counting anew fails behind those who read them', async () => {
    const counted = new Counted();
    counted.tookMs = 1000;
    await counted.get();
    counted.seq = 2;
    counted.now += 11_000;
    counted.isBroken = true;
    expect(await counted.get()).toEqual({ lastSeq: 1 });
    await settled();
    counted.isBroken = false;
    await counted.get();
    await settled();
    expect(await counted.get()).toEqual({ lastSeq: 2 });
  });
});
