import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { spreadOf } from '../measure/statistics';

/** How long it takes until the first page is answered, installed and built, on the corpus that is there. */
export const start: Bench = {
  name: 'start',
  title: 'first answer after npm start, installed and built',
  run,
};

async function run({ product, scale, say }: BenchContext): Promise<Outcome> {
  const seconds: number[] = [];
  for (let i = 0; i < scale.pairs; i += 1) {
    await product.stop();
    const begun = performance.now();
    await product.begin();
    const page = await fetch(`${product.url}/sv`);
    await page.arrayBuffer();
    if (!page.ok) throw new Error(`The first page answered with ${page.status}.`);
    seconds.push((performance.now() - begun) / 1_000);
    say(`  ${seconds.at(-1)?.toFixed(2)} s`);
  }
  const bar = { is: 'at-most', bar: 5, moonshot: 2 } as const;
  const figure = {
    work: start.title,
    of: 'the front page',
    unit: 's',
    spread: spreadOf(seconds),
    bar,
  };
  return { figures: [figure], samples: seconds };
}
