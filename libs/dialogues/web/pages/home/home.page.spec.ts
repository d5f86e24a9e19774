import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { InterfaceLanguage } from '@samrad/platform/web';
import { setUpTexts } from '@samrad/platform/web/testing';
import type { Home } from '../../data/load-home';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue, aPage } from '../../testing/dialogue.fixture';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { HomePage } from './home.page';

const school = aDialogue({ id: '2', slug: 'skolvagar', question: 'Vilka skolvägar?' });
const old = aDialogue({
  id: '3',
  slug: 'badplats',
  question: 'Var ska badplatsen ligga?',
  state: 'closed',
  now: { step: 'answer', answerDue: '2099-03-31T10:00:00Z' },
  answerDue: '2099-03-31T10:00:00Z',
});

async function setup(home: Partial<Home> = {}, language: InterfaceLanguage = 'sv') {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  await setUpTexts([dialogueTexts], language);
  const fixture = TestBed.createComponent(HomePage);
  const whole = {
    open: aPage([aDialogue(), school]),
    first: aDialogue(),
    coming: aPage([]),
    closed: aPage([old]),
    ...home,
  };
  fixture.componentRef.setInput('home', whole);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const all = (selector: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.textContent?.trim());
  return { page, all };
}

describe('the home page', () => {
  it.each(['sv', 'fi', 'en'] as const)(
    'has no fault that axe can see, in %s',
    async (language) => {
      const { page } = await setup({}, language);
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('says how many questions are open, the first one large with one button', async () => {
    const { page, all } = await setup();
    expect(all('h1')).toEqual(['Två frågor är öppna. Du hinner påverka.']);
    expect(all('.btn.act')).toEqual(['Lämna ett förslag']);
    expect(page.querySelector('.btn.act')?.getAttribute('href')).toBe(
      '/sv/dialogues/bussarna/proposals/new',
    );
    expect(all('h3')).toEqual(['Vilka skolvägar?', 'Var ska badplatsen ligga?']);
    expect(all('section h2')).not.toContain('Öppnar snart');
  });

  it('has what is paused under a heading of its own, apart from what is open', async () => {
    const now = {
      ...({ step: 'paused', kind: 'proposals', reason: null } as const),
      ...{ pausedAt: '2026-11-20T10:00:00Z', closesAt: '2099-11-20T10:00:00Z' },
    };
    const paused = aDialogue({ id: '4', slug: 'pausad', question: 'Hur ska parken bli?', now });
    const { all } = await setup({ open: { ...aPage([aDialogue(), school, paused]), paused: 1 } });
    const headings = all('h2, h3');
    expect(headings.indexOf('Vilka skolvägar?')).toBeLessThan(headings.indexOf('Pausade just nu'));
    expect(headings.at(headings.indexOf('Pausade just nu') + 1)).toBe('Hur ska parken bli?');
  });

  it('says that nothing is open when nothing is', async () => {
    const { page, all } = await setup({ open: aPage([]) });
    expect(all('h1')).toEqual(['Ingen fråga är öppen just nu.']);
    expect(page.querySelector('.gable, .btn.act')).toBeNull();
  });

  it('says why, and has no roof, where the reader may not take part in the first', async () => {
    const { page, all } = await setup({ first: aDialogue({ bar: 'dialogues.not-from-here' }) });
    expect(page.querySelector('.gable, .btn.act')).toBeNull();
    expect(all('sr-bar-note a')).toEqual(['Säg var du bor på ditt konto']);
  });

  it('says when the answer to what has closed is due', async () => {
    const { page } = await setup();
    expect(page.textContent?.replace(/\s+/g, ' ')).toContain('Svar senast 31 mars 2099');
  });
});
