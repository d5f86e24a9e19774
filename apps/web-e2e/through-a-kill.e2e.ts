import { randomUUID } from 'node:crypto';
import type { APIResponse, Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { hasValue, pageAs, visit } from './support/visit';

const SLUG = 'bussarna-pa-landsbygden';
const WRITERS = [
  'resident@demo.example',
  'asukas@demo.example',
  'neighbour@demo.example',
  'moderator@demo.example',
  'official@demo.example',
  'administrator@demo.example',
];
/** Comments a writer keeps sending at once, with a pause: each has 30 a minute and no more. */
const IN_FLIGHT = 2;
const PAUSE_MS = 350;
const PAUSE_AFTER_FAILURE_MS = 1_000;
/** Comments of each writer on their way at the moment of the kill. */
const AT_THE_KILL = 3;
/** Comments that must have been acknowledged before the kill, and again after the start. */
const BEFORE_THE_KILL = 15;
const AFTER_THE_START = 5;

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

interface Sent {
  readonly body: string;
  readonly key: string;
}

/** Sends comments until told to stop; knows which were acknowledged and of which nothing is known. */
class Writer {
  readonly acknowledged = new Set<string>();
  readonly unknown: Sent[] = [];
  private stopped = false;
  private constructor(
    private readonly page: Page,
    private readonly thread: string,
  ) {}

  static async start(
    page: Page,
    thread: string,
  ): Promise<{ writer: Writer; done: Promise<unknown> }> {
    const writer = new Writer(page, thread);
    return { writer, done: Promise.all(Array.from({ length: IN_FLIGHT }, () => writer.write())) };
  }

  stop(): void {
    this.stopped = true;
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      const isDone = await this.once();
      await new Promise((go) => setTimeout(go, isDone ? PAUSE_MS : PAUSE_AFTER_FAILURE_MS));
    }
  }

  /** One comment; whether it was acknowledged. */
  async once(): Promise<boolean> {
    const sent = { body: `Skrivet under avbrott ${randomUUID()}`, key: randomUUID() };
    try {
      const status = (await this.ask(sent)).status();
      if (status !== 201) throw new Error(`Refused with ${status}.`);
      this.acknowledged.add(sent.body);
      return true;
    } catch {
      this.unknown.push(sent);
      return false;
    }
  }

  /** Asks again; whoever has written too much in a minute waits as long as he is told to. */
  async settle(sent: Sent): Promise<number> {
    const answer = await this.ask(sent, 30_000);
    if (answer.status() !== 429) return answer.status();
    const seconds = Number(answer.headers()['retry-after']);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return this.settle(sent);
  }

  private ask({ body, key }: Sent, timeout = 5_000): Promise<APIResponse> {
    return this.page.request.post(`/api/threads/${this.thread}/comments`, {
      headers: { 'idempotency-key': key, origin: product.url },
      data: { body, stance: 'neither' },
      timeout,
    });
  }
}

/** Every comment of the thread, page by page. */
async function bodiesOf(page: Page, thread: string): Promise<string[]> {
  const bodies: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const answer = await page.request.get(
      `/api/threads/${thread}/comments?limit=100&after=${after}`,
    );
    const list = (await answer.json()) as { items: { body: string | null }[]; next: string | null };
    bodies.push(...list.items.map((item) => item.body ?? ''));
    after = list.next;
  }
  return bodies;
}

async function until(isSo: () => boolean): Promise<void> {
  for (const limit = Date.now() + 30_000; !isSo();) {
    if (Date.now() > limit) throw new Error('The writers were not heard in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('two browsers through a SIGKILL of the server', () => {
  it('lose nothing, double nothing, keep what is half typed, and go on without a reload', async () => {
    const [reader, ...writers] = await Promise.all(
      [undefined, ...WRITERS].map((email) => pageAs(browser, product, email)),
    );
    const typist = writers[0]!;
    const address = `/sv/dialogues/${SLUG}/proposals/6`;
    const proposal = await typist.request.get(`/api/dialogues/${SLUG}/proposals/6`);
    const { threadId } = (await proposal.json()) as { threadId: string };
    for (const page of [reader!, typist]) {
      await visit(page, address);
      await page.evaluate('window.neverReloaded = true');
    }
    const loads: string[] = [];
    for (const page of [reader!, typist]) {
      page.on('request', (request) => {
        if (request.isNavigationRequest() || /\/comments\?/.test(request.url()))
          loads.push(request.url());
      });
    }
    const box = typist.getByLabel('Skriv en kommentar');
    await box.pressSequentially('Halvfärdig mening om cykeln');
    await box.focus();
    await typist.evaluate('document.activeElement.setSelectionRange(5, 9)');

    const running = await Promise.all(writers.map((page) => Writer.start(page, threadId)));
    const acknowledged = (): string[] => running.flatMap(({ writer }) => [...writer.acknowledged]);
    await until(() => acknowledged().length > BEFORE_THE_KILL);
    const burst = running.flatMap(({ writer }) =>
      Array.from({ length: AT_THE_KILL }, () => writer.once()),
    );
    await product.kill();
    await Promise.all(burst);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await product.start();
    const atTheStart = acknowledged().length;
    await until(() => acknowledged().length > atTheStart + AFTER_THE_START);
    for (const { writer } of running) writer.stop();
    await Promise.all(running.map(({ done }) => done));

    const unknown = running.flatMap(({ writer }) =>
      writer.unknown.map((sent) => ({ writer, sent })),
    );
    expect(unknown.length).toBeGreaterThan(0);
    // Whatever nobody knows the outcome of is settled by asking again with its key, twice.
    for (const { writer, sent } of unknown) {
      expect(await writer.settle(sent)).toBe(201);
      expect(await writer.settle(sent)).toBe(201);
    }
    const stored = await bodiesOf(reader!, threadId);
    const ours = stored.filter((body) => body.startsWith('Skrivet under avbrott'));
    expect(new Set(ours).size).toBe(ours.length);
    expect([...ours].sort()).toEqual(
      [...acknowledged(), ...unknown.map(({ sent }) => sent.body)].sort(),
    );

    const pill = new RegExp(`Visa ${ours.length}\\D* nya kommentarer`);
    await reader!.getByRole('button', { name: pill }).waitFor({ timeout: 20_000 });
    await hasValue(box, 'Halvfärdig mening om cykeln');
    expect(
      await typist.evaluate(
        '[document.activeElement.selectionStart, document.activeElement.selectionEnd]',
      ),
    ).toEqual([5, 9]);
    for (const page of [reader!, typist])
      expect(await page.evaluate('window.neverReloaded')).toBe(true);
    expect(loads).toEqual([]);
    await Promise.all([reader!, ...writers].map((page) => page.context().close()));
  });
});
