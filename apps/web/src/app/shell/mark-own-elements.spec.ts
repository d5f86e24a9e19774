import { markOwnElements } from './mark-own-elements';

const WORDS = '<script nonce="__NONCE__"> and nonce="__NONCE__" and __NONCE__';

function pageOf(html: string): Document {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.innerHTML = html;
  return page;
}

describe('the nonce of a page', () => {
  it('comes to the scripts, the styles and the root that the build wrote', () => {
    const page = pageOf(
      `<head><script src="/first.js" nonce="__NONCE__"></script><style nonce="__NONCE__"></style></head>
       <body><app-root ngcspnonce="__NONCE__"></app-root></body>`,
    );
    markOwnElements(page, 'fresh');
    expect(page.querySelector('script')?.getAttribute('nonce')).toBe('fresh');
    expect(page.querySelector('style')?.getAttribute('nonce')).toBe('fresh');
    expect(page.querySelector('app-root')?.getAttribute('ngCspNonce')).toBe('fresh');
    expect(page.documentElement.outerHTML).not.toContain('__NONCE__');
  });

  it.each(['one', 'another'])('never comes to what people wrote (%s)', (nonce) => {
    const page = pageOf('<body><p></p><app-root ngcspnonce="__NONCE__"></app-root></body>');
    const paragraph = page.querySelector('p')!;
    paragraph.textContent = WORDS;
    paragraph.title = WORDS;
    markOwnElements(page, nonce);
    expect(paragraph.textContent).toBe(WORDS);
    expect(paragraph.title).toBe(WORDS);
    expect(paragraph.outerHTML).not.toContain(nonce);
  });
});
