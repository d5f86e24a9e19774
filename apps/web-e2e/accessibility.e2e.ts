import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { examples, makeForExamples, type Example } from './support/examples';
import { startProduct, type Product } from './support/product';
import { routesBelowLanguage } from './support/routes';
import { complaintsOf, pageAs, visit } from './support/visit';

const LANGUAGES = ['sv', 'fi', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let product: Product;
let browser: Browser;
let routes: string[];
let shown: Readonly<Record<string, Example>>;

beforeAll(async () => {
  [product, browser, routes] = await Promise.all([
    startProduct(),
    openBrowser(),
    routesBelowLanguage(),
  ]);
  shown = examples(await makeForExamples(browser, product));
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Faults of a page as it stands: rule, and the first element it is about. */
function faultsOf(page: Page, scheme: (typeof SCHEMES)[number] = 'light'): Promise<string[]> {
  // Dark differs from light in nothing but colours.
  const runOnly =
    scheme === 'dark' ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: TAGS };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  return page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 300)))`);
}

/** Puts axe into the page: through the debugger, because the content policy lets no script in. */
async function equip(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Pixels by which a page is wider than its window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}

/** Looks at one page in both colours and widths. */
async function look(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(
        ...(await faultsOf(page, colorScheme)).map(
          (fault) => `${name} ${width} ${colorScheme} ${fault}`,
        ),
      );
    }
    const overflow = await overflowOf(page);
    if (overflow > 0) found.push(`${name} ${width}: ${overflow} px wider than the window`);
  }
  return found;
}

describe('every route of the router', () => {
  it('has an example to look at', () => {
    expect(routes.length).toBeGreaterThan(5);
    expect(routes.filter((route) => !shown[route])).toEqual([]);
  });

  it.each(LANGUAGES)(
    'is accessible, fits and is quiet in %s, light and dark, narrow and wide',
    async (language) => {
      const found: string[] = [];
      const pages = new Map<string | undefined, Page>();
      for (const route of routes) {
        const example = shown[route];
        if (!example) continue;
        const page = pages.get(example.as) ?? (await pageAs(browser, product, example.as));
        pages.set(example.as, page);
        page.removeAllListeners();
        const complaints = complaintsOf(page);
        const address = `/${language}${example.path}`;
        const response = await visit(page, address);
        await equip(page);
        const status = response?.status();
        if (status !== (example.status ?? 200)) found.push(`${address} answers ${status}`);
        const heading = await page.locator('main h1').count();
        if (heading !== 1) found.push(`${address} has ${heading} main headings`);
        if ((await page.locator('html').getAttribute('lang')) !== language)
          found.push(`${address}: wrong lang`);
        found.push(
          ...(await look(page, address)),
          ...complaints.map((complaint) => `${address} ${complaint}`),
        );
      }
      for (const page of pages.values()) await page.context().close();
      expect(found).toEqual([]);
    },
    600_000,
  );

  it('would be caught with a button without a name', async () => {
    const page = await pageAs(browser, product);
    await visit(page, '/sv/conduct');
    await equip(page);
    await page.evaluate(`document.querySelector('main').append(document.createElement('button'))`);
    expect((await faultsOf(page)).join()).toContain('button-name');
    await page.context().close();
  });

  it('mirrors right to left without side scroll', async () => {
    const page = await pageAs(browser, product);
    await page.setViewportSize({ width: 320, height: 900 });
    for (const path of ['', '/kit', '/dialogues/bussarna-pa-landsbygden']) {
      await visit(page, `/qps${path}`);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await overflowOf(page)).toBe(0);
    }
    await page.context().close();
  });
});
