import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium from its npm package, or the system's where there is none for the platform. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: argumentsOf() });
}

/** A browser that keeps what a person's own would keep: cookies and drafts, in that folder. */
export async function openProfile(folder: string, baseURL: string): Promise<BrowserContext> {
  const executablePath = await findChromium();
  return chromium.launchPersistentContext(folder, {
    ...{ executablePath, args: argumentsOf(), baseURL },
    ...{ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' },
  });
}

function argumentsOf(): string[] {
  const root = process.getuid?.() === 0;
  return ['--headless=shell', '--disable-gpu', ...(root ? ['--no-sandbox'] : [])];
}

async function findChromium(): Promise<string> {
  const given = process.env['SAMRAD_TEST_CHROMIUM'];
  if (given) return given;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  const installed = SYSTEM.find((path) => existsSync(path));
  if (!installed) throw new Error('No Chromium here: name one in SAMRAD_TEST_CHROMIUM.');
  return installed;
}
