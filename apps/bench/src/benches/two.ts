import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { measurePairs, ratioFigure } from '../measure/pairs';
import { startSecond } from '../served/second-process';
import { StandLoad } from './stand-load';

const CONNECTIONS = 200;

/** The same hot writes over two processes on one dialogue, against one process. */
export const two: Bench = {
  name: 'two',
  title: 'stands over two processes on one dialogue against one',
  run,
};

async function run({ product, scale, say }: BenchContext): Promise<Outcome> {
  const second = await startSecond(product);
  const half = CONNECTIONS / 2;
  const all = new StandLoad(CONNECTIONS);
  const halves = [new StandLoad(half), new StandLoad(half, half)] as const;
  try {
    const pairs = await measurePairs({
      pairs: scale.pairs,
      floor: async () => (await all.drive(product.port, scale.seconds)).rate,
      product: async () => {
        const [here, there] = await Promise.all([
          halves[0].drive(product.port, scale.seconds),
          halves[1].drive(second.port, scale.seconds),
        ]);
        say(`  ${here.rate.toFixed(0)} + ${there.rate.toFixed(0)} /s`);
        return here.rate + there.rate;
      },
    });
    const bar = { is: 'at-least', bar: 0.75, moonshot: 1 } as const;
    const named = { work: two.title, of: 'acknowledged a second ÷ one process', unit: '/s', bar };
    return { figures: [ratioFigure(pairs, named)], samples: pairs };
  } finally {
    await second.stop();
  }
}
