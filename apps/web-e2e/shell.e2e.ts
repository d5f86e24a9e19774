import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { startProduct, type Product } from './support/product';
import { complaintsOf, pageAs, visit } from './support/visit';

let product: Product;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});

beforeEach(async () => {
  page = await pageAs(browser, product);
});

afterEach(async () => {
  await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('the shell', () => {
  it('leads the bare address to the language the browser likes best', async () => {
    const wishes = [
      ['fi;q=0.8, en;q=0.5', '/fi'],
      ['de, en-GB;q=0.7', '/en'],
      ['de', '/sv'],
    ] as const;
    for (const [wish, path] of wishes) {
      const answer = await fetch(product.url, {
        redirect: 'manual',
        headers: { 'accept-language': wish },
      });
      expect(answer.headers.get('location')).toBe(path);
    }
  });

  it('serves pages whole, with a policy that lets in nothing without its nonce', async () => {
    const answer = await fetch(`${product.url}/sv/conduct`, { headers: { accept: 'text/html' } });
    const policy = answer.headers.get('content-security-policy') ?? '';
    const html = await answer.text();
    const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
    expect(policy).not.toContain('unsafe');
    expect(html).toContain('Regler för samtalet</h1>');
    expect(html).not.toContain('__NONCE__');
    const inline = [
      ...html.matchAll(/<(?:script|style)(?![^>]*(?:src=|application\/json))[^>]*>/g),
    ];
    expect(inline.length).toBeGreaterThan(0);
    for (const [tag] of inline) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/\sstyle="/);
  });

  it('sends once, when it has woken, a form that was filled in and sent before', async () => {
    const complaints = complaintsOf(page);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/main-[^/]+\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    const sent: string[] = [];
    page.on('request', (each) => {
      if (each.method() === 'POST') sent.push(new URL(each.url()).pathname);
    });
    await page.goto('/sv/sign-in?to=/sv/dialogues', { waitUntil: 'commit' });
    await page.getByLabel('E-postadress').fill('resident@demo.example');
    await page.getByLabel('Lösenord', { exact: true }).fill(product.signIns[0]?.password ?? '');
    const button = page.getByRole('main').getByRole('button', { name: 'Logga in' });
    await button.click();
    await button.click();
    expect(new URL(page.url()).search).toBe('?to=/sv/dialogues');
    expect(sent).toEqual([]);
    release();
    await page.getByRole('heading', { level: 1, name: 'Dialoger' }).waitFor();
    expect(sent).toEqual(['/api/session']);
    expect(complaints).toEqual([]);
  });

  it('changes nothing in words that look like where a nonce belongs', async () => {
    const words = encodeURIComponent('<script nonce="__NONCE__">');
    const html = await (await fetch(`${product.url}/sv/sign-in?to=/sv/${words}`)).text();
    expect(html).toMatch(/nonce%3D%22__NONCE__%22/);
    expect(html).toMatch(/<app-root ngcspnonce="[\w-]{22}"/);
  });

  it('asks the API for nothing that the server has read already', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, '/sv');
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });

  it('has no page in a language it does not speak, and none at an unknown address', async () => {
    for (const path of ['/xx', '/sv/nothing', '/xx/conduct']) {
      expect((await visit(page, path))?.status()).toBe(404);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        'Sidan finns inte',
      );
    }
  });

  it('keeps the page when the language changes', async () => {
    await visit(page, '/sv/privacy');
    await page.getByText('Språk: Svenska').click();
    await page.getByRole('banner').getByRole('link', { name: 'Suomi' }).click();
    await page.waitForURL('**/fi/privacy');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Henkilötiedot');
  });

  it('remembers the colours before the first paint', async () => {
    const complaints = complaintsOf(page);
    await visit(page, '/sv/privacy');
    await page.getByRole('button', { name: 'Mörkt' }).click();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('html[data-theme="dark"]');
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Mörkt' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    expect(complaints).toEqual([]);
  });

  it('moves the focus to the heading of a page one goes to, by keyboard alone', async () => {
    await visit(page, '/sv/conduct');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Till innehållet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: 'Personuppgifter' })
      .press('Enter');
    await page.waitForFunction(`document.activeElement.textContent === 'Personuppgifter'`);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await page.title()).toBe('Personuppgifter – Samråd');
  });

  it('says when the net is gone, and when it is back', async () => {
    await visit(page, '/sv/conduct');
    await page.context().setOffline(true);
    await page.getByText('Du är utan nät.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Du är utan nät.').waitFor({ state: 'detached' });
  });
});
