import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { dialogueTexts } from '@samrad/dialogues/web';
import {
  LOG_KINDS,
  moderationRoutes,
  type ActPage,
  type PublicAct,
} from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { moderationTexts } from '../../moderation.texts';
import { DIALOGUE } from '../../testing/desk.builder';
import { LogPage } from './log.page';

function act(id: string, given: Partial<PublicAct> = {}): PublicAct {
  return {
    ...{ id, kind: 'hide', rule: 'no-spam', at: '2026-11-20T10:00:00.000Z', until: null },
    ...{ subject: 'comment', number: 7, proposal: 14, title: 'Låt bussen vänta', language: 'sv' },
    ...{ reason: null, into: null },
    ...given,
  };
}

function totals(given: Partial<ActPage['totals']>): ActPage['totals'] {
  const none = Object.fromEntries(LOG_KINDS.map((kind) => [kind, 0])) as ActPage['totals'];
  return { ...none, ...given };
}

async function setUp(page: ActPage, answers: Record<string, unknown> = {}): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: new FakeApi(answers) }],
  });
  await setUpTexts([moderationTexts, dialogueTexts]);
  const fixture = TestBed.createComponent(LogPage);
  fixture.componentRef.setInput('slug', 'bussarna');
  fixture.componentRef.setInput('dialogue', DIALOGUE);
  fixture.componentRef.setInput('page', page);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the public log', () => {
  it('says what was done where and under which rule, with links, and shows more', async () => {
    const restored = act('a2', { kind: 'restore', rule: null, proposal: null, title: null });
    const first = { items: [act('a3')], next: 'x', totals: totals({ hide: 1, restore: 1 }) };
    const later = { items: [restored], next: null, totals: totals({ hide: 1, restore: 1 }) };
    const path = moderationRoutes.acts('bussarna', 'x');
    const root = await setUp(first, { [`GET ${path}`]: later });
    const links = [...root.querySelectorAll('tbody a')].map((each) => each.getAttribute('href'));
    expect(links).toEqual(['/sv/dialogues/bussarna/proposals/14#comment-7', '/sv/conduct#rule-6']);
    root.querySelector<HTMLButtonElement>('sr-pager button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(root.textContent).toContain('Ingen, åtgärden togs tillbaka');
    expect(root.querySelector('sr-pager button')).toBeNull();
  });

  it('shows why a thread was closed, and what was merged into what and why', async () => {
    const thread = { subject: 'thread', number: null, rule: null } as const;
    const closed = act('a1', { ...thread, kind: 'close', reason: 'Nu står alla stilla.' });
    const both = { subject: 'proposal', number: 14, rule: null, into: 9 } as const;
    const merged = act('a2', { ...both, kind: 'merge', reason: 'De säger samma sak.' });
    const root = await setUp({ items: [merged, closed], next: null, totals: totals({}) });
    expect(root.textContent).toContain('Nu står alla stilla.');
    expect(root.textContent).toContain('De säger samma sak.');
    expect(root.textContent).not.toContain('åtgärden togs tillbaka');
    const links = [...root.querySelectorAll('tbody a')].map((each) => each.getAttribute('href'));
    expect(links).toContain('/sv/dialogues/bussarna/proposals/9');
  });

  it('says plainly that nothing was done', async () => {
    const root = await setUp({ items: [], next: null, totals: totals({}) });
    expect(root.textContent).toContain('Ingen moderator har gjort något här än.');
  });
});
