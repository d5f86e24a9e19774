import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium from its npm package, or the system's where there is none for the platform. */
export async function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: await findChromium(),
    args: ['--headless=shell', '--disable-gpu', ...(root ? ['--no-sandbox'] : [])],
  });
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
