import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { Api, ProblemError } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveConnection } from '@samrad/register/web';
import { opinionTexts } from '../../opinions.texts';
import { dialogue, FakeLive, page, statement } from '../../testing/opinions.builder';
import { StatementTeaser } from './statement-teaser';

const READ = 'GET /dialogues/skolvagar/statements?order=most-divided&limit=3';

async function setUp(answer: unknown, given: Partial<DialogueDetail> = {}) {
  const live = new FakeLive();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: new FakeApi({ [READ]: answer }) },
      { provide: LiveConnection, useValue: live },
    ],
  });
  await setUpTexts([opinionTexts]);
  const fixture = TestBed.createComponent(StatementTeaser);
  fixture.componentRef.setInput('dialogue', dialogue(given));
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  return { live, root, settle, link: () => root.querySelector('a') };
}

describe('the teaser of statements', () => {
  it('shows how many, three of them with their tallies, and the way to all', async () => {
    const three = [1, 2, 3].map((number) => statement(number));
    const { root, link } = await setUp(page(three, { total: 42, stands: 1284 }));
    expect(root.querySelector('#statements h2')?.textContent).toBe('Påståenden');
    expect(root.textContent.replace(/\s+/g, ' ')).toContain('42 påståenden, 1 284 svar');
    expect(root.querySelectorAll('h3')).toHaveLength(3);
    expect(link()?.textContent.trim()).toBe('Ta ställning till 42 påståenden');
    expect(link()?.getAttribute('href')).toBe('/sv/dialogues/skolvagar/statements');
  });

  it('moves its tallies live', async () => {
    const { live, root, settle } = await setUp(page([statement(1)]));
    live.send(21, 'stand-taken', statement(1, { tally: { agree: 7, disagree: 3, pass: 1 } }));
    await settle();
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/^7 håller med/);
  });

  it('is read anew when too much has happened, and moves on', async () => {
    const { live, root, settle } = await setUp(page([statement(1)], { lastSeq: 9_000 }));
    expect(await live.fallBehind()).toContain(9_000);
    expect(live.begun).toEqual([9_000]);
    live.send(9_001, 'stand-taken', statement(1, { tally: { agree: 8, disagree: 3, pass: 1 } }));
    await settle();
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(/^8 håller med/);
  });

  it('invites to read where nobody can answer, and to write the first where there is none', async () => {
    const none = { allowedOperations: [] };
    const closed = await setUp(page([statement(1, none)], none), { rounds: [] });
    expect(closed.link()?.textContent.trim()).toBe('Läs påståendet och svaren');
    TestBed.resetTestingModule();
    const empty = await setUp(page([]), { figures: { ...dialogue().figures, statements: 0 } });
    expect(empty.link()?.textContent.trim()).toBe('Inga påståenden än. Skriv det första.');
  });

  it('is not there where a dialogue has no statements and asks for none', async () => {
    const figures = { ...dialogue().figures, statements: 0 };
    const none = { allowedOperations: [] };
    const { root } = await setUp(page([], none), { rounds: [], figures });
    expect(root.textContent).toBe('');
  });

  it('says so when the statements could not be read', async () => {
    const { root } = await setUp(new ProblemError('platform.unavailable', 503));
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Tjänsten är inte igång');
  });
});
