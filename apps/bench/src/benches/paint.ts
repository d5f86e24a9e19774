import type { Browser, CDPSession } from 'playwright-core';
import { openBrowser } from '../../../../libs/workspace/browser/chromium';
import { SLUGS } from '../corpus/dialogues';
import type { Bench, BenchContext, Outcome } from '../frame/bench';
import { spreadOf } from '../measure/statistics';

const CPU_TIMES_SLOWER = 4;
const BYTES_A_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;
const SETTLE_MS = 1_000;
const LIMIT_MS = 60_000;

/** The first view of a dialogue on a slow phone, with nothing in its cache. */
export const paint: Bench = {
  name: 'paint',
  title: 'first view of a dialogue on a slow phone (4× CPU, 1.6 Mbit/s, 150 ms)',
  run,
};

interface View {
  readonly largestPaintMs: number;
  /** Until the page has loaded, and until the net is quiet. */
  readonly firstKilobytes: number;
  readonly allKilobytes: number;
}

async function run({ product, scale, say }: BenchContext): Promise<Outcome> {
  const browser = await openBrowser();
  const views: View[] = [];
  try {
    for (let i = 0; i < scale.pairs; i += 1) {
      const view = await look(browser, `${product.url}/sv/dialogues/${SLUGS.large}`);
      say(
        `  ${view.largestPaintMs.toFixed(0)} ms, ${view.firstKilobytes.toFixed(0)} of ${view.allKilobytes.toFixed(0)} kB of script`,
      );
      views.push(view);
    }
  } finally {
    await browser.close();
  }
  const figure = (of: string, unit: string, all: number[], bar: number | null, moonshot = 0) => ({
    ...{ work: paint.title, of, unit, spread: spreadOf(all) },
    bar: bar === null ? null : { is: 'at-most' as const, bar, moonshot },
  });
  const paints = views.map((view) => view.largestPaintMs / 1_000);
  const first = views.map((view) => view.firstKilobytes);
  const all = views.map((view) => view.allKilobytes);
  return {
    figures: [
      figure('largest paint', 's', paints, 2.5, 1.5),
      figure('script, compressed, until the page has loaded', 'kB', first, 150, 90),
      figure('script, compressed, until the net is quiet', 'kB', all, null),
    ],
    samples: views,
  };
}

async function look(browser: Browser, address: string): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = await slowPhone(session);
  await page.addInitScript(`
    window.largestPaint = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });`);
  await page.goto(address, { waitUntil: 'load', timeout: LIMIT_MS });
  const firstKilobytes = bytes() / 1_000;
  await page.waitForLoadState('networkidle', { timeout: LIMIT_MS });
  await page.waitForTimeout(SETTLE_MS);
  const largestPaintMs = await page.evaluate<number>('window.largestPaint');
  await context.close();
  return { largestPaintMs, firstKilobytes, allKilobytes: bytes() / 1_000 };
}

/** Slows processor and net; the answer counts the bytes of scripts as they came. */
async function slowPhone(session: CDPSession): Promise<() => number> {
  const scripts = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: LATENCY_MS },
    ...{ downloadThroughput: BYTES_A_SECOND, uploadThroughput: BYTES_A_SECOND },
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
  return () => bytes;
}
