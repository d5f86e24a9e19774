import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';
import type { Product } from './product';

/** What the browser complained about: errors in the console, uncaught errors, the content policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A page that does not exist is told by its status; the browser repeats it in the console.
    const isStatus =
      /^Failed to load resource: the server responded with a status of 4(0\d|10)/.test(
        message.text(),
      );
    if (message.type() === 'error' && !isStatus) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/**
 * A page of one's own: nobody signed in, or the demo's person with that e-mail.
 * Closing its context ends the visit.
 */
export async function pageAs(browser: Browser, product: Product, email?: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  context.setDefaultTimeout(60_000);
  if (email) await signIn(context, product, email);
  return slowed(await context.newPage());
}

/**
 * A page on a device as many times slower as SAMRAD_TEST_SLOW says: how a journey is tried for
 * waiting on the clock, or for acting before the page has woken.
 */
export async function slowed(page: Page): Promise<Page> {
  const rate = Number(process.env['SAMRAD_TEST_SLOW'] ?? 1);
  if (rate > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  }
  return page;
}

export async function signIn(
  context: BrowserContext,
  product: Product,
  email: string,
): Promise<void> {
  const person = product.signIns.find((each) => each.email === email);
  if (!person) throw new Error(`Nobody in the demo has the address ${email}.`);
  const answer = await context.request.post('/api/session', {
    headers: { 'idempotency-key': randomUUID(), origin: product.url },
    data: { email, password: person.password },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
}

/** Goes to an address and waits until the page there has woken: what one does then, it hears. */
export async function visit(page: Page, address: string): Promise<Response | null> {
  const answer = await page.goto(address);
  await awake(page);
  return answer;
}

/** Loads the page again, and waits until it has woken. */
export async function visitAgain(page: Page): Promise<void> {
  await page.reload();
  await awake(page);
}

/** Waits until the rendered page has become the application; `first.js` marks it. */
export async function awake(page: Page): Promise<void> {
  const mark = page.locator('html[data-awake]');
  await mark.waitFor({ state: 'attached', timeout: 60_000 }).catch((cause: unknown) => {
    throw new Error(`${page.url()} has not woken.`, { cause });
  });
}

/** Waits until a field holds what is expected, and says what it held instead. */
export async function hasValue(field: Locator, expected: string): Promise<void> {
  await eventually(() => field.inputValue(), expected);
}

/** Asks again until the answer is the expected one; fails with the last other answer. */
export async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  let answer = await ask();
  for (const limit = Date.now() + 10_000; Date.now() < limit && answer !== expected;) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  expect(answer).toBe(expected);
}
