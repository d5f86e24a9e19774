import { LIVE_LIMITS } from '@samrad/register/contract';
import { LiveTurns } from './live-turns';

const TOO_MANY = { code: 'platform.too-many', status: 429 };
const nothing = (): Promise<void> => Promise.resolve();

describe("a connection's messages", () => {
  it('are answered one at a time, in order, also after one that failed', async () => {
    const turns = new LiveTurns();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      steps.push(`${name} ends`);
      if (name === 'a') throw new Error('broken');
    };
    await Promise.allSettled(['a', 'b'].map((name) => turns.take(work(name))));
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('are refused beyond a burst, and taken again as time passes', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const turns = new LiveTurns();
    for (let i = 0; i < LIVE_LIMITS.burst; i += 1) await turns.take(nothing);
    await expect(turns.take(nothing)).rejects.toMatchObject(TOO_MANY);
    clock.mockReturnValue(1_000);
    for (let i = 0; i < LIVE_LIMITS.perSecond; i += 1) await turns.take(nothing);
    await expect(turns.take(nothing)).rejects.toMatchObject(TOO_MANY);
    clock.mockRestore();
  });

  it('are refused when too many wait, however slowly they came', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const turns = new LiveTurns();
    let release: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    const held = Array.from({ length: LIVE_LIMITS.waiting }, () => turns.take(() => stuck));
    clock.mockReturnValue(60_000);
    await expect(turns.take(nothing)).rejects.toMatchObject(TOO_MANY);
    release();
    await Promise.all(held);
    await turns.take(nothing);
    clock.mockRestore();
  });
});
