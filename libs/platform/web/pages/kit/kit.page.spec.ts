import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import axe from 'axe-core';
import type { InterfaceLanguage } from '../../i18n/interface-language';
import { setUpTexts } from '../../testing';
import { Toaster } from '../../ui/toaster';
import { pageTexts } from '../page.texts';
import { KitPage } from './kit.page';

async function setup(language: InterfaceLanguage) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await setUpTexts([pageTexts], language);
  const fixture = TestBed.createComponent(KitPage);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  return { fixture, page };
}

/** Colours and sizes need a real browser; they are checked there. */
async function faultsIn(page: HTMLElement): Promise<string[]> {
  const result = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('the kit', () => {
  it.each(['sv', 'fi', 'en'] as const)(
    'shows every part in %s without a fault that axe can see',
    async (language) => {
      const { page } = await setup(language);
      expect(await faultsIn(page)).toEqual([]);
    },
  );

  it('has a fault as soon as a button has no name', async () => {
    const { page } = await setup('sv');
    page.append(document.createElement('button'));
    expect((await faultsIn(page)).join()).toContain('button-name');
  });

  it('refuses a form, says what is wrong in order, and puts the focus there', async () => {
    const { fixture, page } = await setup('sv');
    page.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
    await fixture.whenStable();
    const summary = document.activeElement;
    expect(summary?.textContent).toContain('3 saker behöver rättas');
    const links = [...(summary?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['#kit-title', '#kit-email', '#kit-agree']);
  });

  it('shows a receipt that can be taken back', async () => {
    const { page } = await setup('sv');
    const show = [...page.querySelectorAll('button')].find(
      (button) => button.textContent?.trim() === 'Visa ett kvitto',
    );
    const toaster = TestBed.inject(Toaster);
    show?.click();
    expect(toaster.toasts().map(({ text }) => text)).toEqual(['Kommentaren är skickad.']);
    toaster.toasts()[0]?.undo?.run();
    expect(toaster.toasts().at(-1)?.text).toBe('Kommentaren är borta.');
  });
});
