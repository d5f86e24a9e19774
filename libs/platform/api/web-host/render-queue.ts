import { Turns } from '../turns/turns';

/** Nobody waits longer than this for a page, milliseconds; a rendering that hangs frees its place. */
const PATIENCE = 15_000;

/** There is no room for another rendering just now, or it took too long. */
export class TooBusy extends Error {}

/** Turns for renderings, each of which ends in time. */
export class RenderQueue {
  private readonly turns: Turns;

  /**
   * @param atOnce renderings that go on side by side
   * @param places how many may wait for their turn
   * @param patience how long one may take, milliseconds
   */
  constructor(
    atOnce: number,
    places: number,
    private readonly patience = PATIENCE,
  ) {
    this.turns = new Turns(atOnce, places, () => new TooBusy('The queue for pages is full.'));
  }

  /** Does the work when its turn comes. @throws TooBusy at once when the queue is full */
  run<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(() => this.inTime(work));
  }

  private async inTime<T>(work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new TooBusy('A page took too long.')), this.patience);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
