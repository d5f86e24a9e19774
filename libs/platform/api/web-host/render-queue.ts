/** Nobody waits longer than this for a page, milliseconds; a rendering that hangs frees its place. */
const PATIENCE = 15_000;

/** There is no room for another rendering just now, or it took too long. */
export class TooBusy extends Error {}

/** A few renderings at once, some more waiting in the order they came, and no others. */
export class RenderQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param atOnce renderings that go on side by side
   * @param places how many may wait for their turn
   * @param patience how long one may take, milliseconds
   */
  constructor(
    private readonly atOnce: number,
    private readonly places: number,
    private readonly patience = PATIENCE,
  ) {}

  /** Does the work when its turn comes. @throws TooBusy at once when the queue is full */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new TooBusy('A page took too long.')), this.patience);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
      this.leave();
    }
  }

  private async turn(): Promise<void> {
    if (this.running < this.atOnce) {
      this.running++;
      return;
    }
    if (this.waiting.length >= this.places) throw new TooBusy('The queue for pages is full.');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Hands the place to the first who waits, so that nobody slips in between. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running--;
  }
}
