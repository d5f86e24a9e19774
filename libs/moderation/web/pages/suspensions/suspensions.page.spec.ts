import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { dialogueTexts } from '@samrad/dialogues/web';
import { moderationRoutes, type SuspensionPage } from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveNotices } from '@samrad/register/web';
import { Subject } from 'rxjs';
import { SingleKeys } from '../../data/single-keys';
import { moderationTexts } from '../../moderation.texts';
import { DIALOGUE } from '../../testing/desk.builder';
import { standInForDialogs } from '../../testing/stand-in-for-dialogs';
import { suspensionRow, suspensions } from '../../testing/suspension.builder';
import { SuspensionsPage } from './suspensions.page';

const READ = `GET ${moderationRoutes.suspensions('bussarna', 'current')}`;
const [a, b] = [suspensionRow('a'), suspensionRow('b')];

async function setUp(page: SuspensionPage, answers: Record<string, unknown> = {}) {
  const notices = new Subject<void>();
  const api = new FakeApi(answers);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveNotices, useValue: { listen: () => notices } },
    ],
  });
  await setUpTexts([moderationTexts, dialogueTexts]);
  TestBed.inject(SingleKeys).turn(true);
  const fixture = TestBed.createComponent(SuspensionsPage);
  fixture.componentRef.setInput('slug', 'bussarna');
  fixture.componentRef.setInput('dialogue', DIALOGUE);
  fixture.componentRef.setInput('page', page);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (ms = 0): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await fixture.whenStable();
  };
  await settle();
  const press = async (key: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settle(10);
  };
  return { api, notices, root, settle, press, ...partsOf(root) };
}

function partsOf(root: HTMLElement) {
  const dialog = (): HTMLDialogElement | null => root.querySelector('sr-suspension-form dialog');
  return {
    rows: () => [...root.querySelectorAll<HTMLElement>('tbody tr')],
    button: (name: string, within: ParentNode = root) =>
      [...within.querySelectorAll('button')].find((each) => each.textContent.includes(name)),
    dialog,
    posted: (api: FakeApi) => api.calls.filter(({ method }) => method === 'POST'),
  };
}

beforeAll(standInForDialogs);
afterEach(() => document.body.replaceChildren());

describe('the suspensions of a dialogue', () => {
  it('says who proposed, who may confirm, and offers only what is allowed', async () => {
    const mine = suspensionRow('m', { isProposedByMe: true, allowedOperations: [] });
    const self = suspensionRow('s', { isAboutMe: true, allowedOperations: [] });
    const { rows, root, button } = await setUp(suspensions([a, mine, self]));
    expect(rows()[0]?.textContent).toContain('En kollega föreslog');
    expect(button('Bekräfta', rows()[0])).toBeDefined();
    expect(rows()[1]?.textContent).toContain('En annan moderator eller handläggare måste bekräfta');
    expect(rows()[2]?.textContent).toContain('Det gäller dig.');
    for (const row of rows().slice(1)) expect(row.querySelector('button')).toBeNull();
    expect(root.textContent).toContain('anmälda väntar');
  });

  it('is worked with keys: one stands on a row, reads the reasons, confirms, and is back on it', async () => {
    const confirmed = { ...b, state: 'confirmed' as const, allowedOperations: ['lift' as const] };
    const { api, rows, press, dialog, button, settle, posted } = await setUp(suspensions([a, b]), {
      [`POST ${moderationRoutes.suspension('b', 'confirm')}`]: { id: 'b' },
      [READ]: suspensions([a, confirmed]),
    });
    await press('j');
    expect(document.activeElement).toBe(rows()[0]);
    await press('j');
    expect(document.activeElement).toBe(rows()[1]);
    await press('3');
    expect(dialog()).toBeNull();
    await press('1');
    expect(dialog()?.open).toBe(true);
    expect(dialog()?.textContent).toContain('Hånar en hel grupp.');
    button('Bekräfta avstängningen', dialog()!)?.click();
    await settle();
    await settle();
    expect(posted(api)).toMatchObject([{ path: moderationRoutes.suspension('b', 'confirm') }]);
    expect(rows()[1]?.textContent).toContain('Gäller');
    expect(button('Häv', rows()[1])).toBeDefined();
  });

  it('lifts with a reason and not without', async () => {
    const standing = suspensionRow('a', { state: 'confirmed', allowedOperations: ['lift'] });
    const { api, root, button, dialog, settle, posted } = await setUp(suspensions([standing]), {
      [`POST ${moderationRoutes.suspension('a', 'lift')}`]: { id: 'a' },
      [READ]: suspensions([]),
    });
    button('Häv')?.click();
    await settle();
    button('Häv avstängningen', dialog()!)?.click();
    await settle();
    expect(posted(api)).toEqual([]);
    const area = root.querySelector('textarea')!;
    expect(document.activeElement).toBe(area);
    expect(area.getAttribute('aria-invalid')).toBe('true');
    area.value = 'Har bett om ursäkt.';
    area.dispatchEvent(new Event('input'));
    button('Häv avstängningen', dialog()!)?.click();
    await settle();
    await settle();
    expect(posted(api)).toMatchObject([{ body: { reason: 'Har bett om ursäkt.' } }]);
    expect(root.querySelector('tbody')?.textContent).toContain('Avgjord nyss');
    expect(button('Häv', root.querySelector('tbody')!)).toBeUndefined();
  });

  it('is told live what a colleague did, and moves nothing', async () => {
    const { notices, rows, settle, button } = await setUp(suspensions([b]), {
      [READ]: suspensions([suspensionRow('c'), { ...b, allowedOperations: [] }]),
    });
    rows()[0]?.focus();
    notices.next();
    await settle(400);
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(rows()[0]);
    button('Visa 1 ny avstängning')?.click();
    await settle();
    expect(rows()).toHaveLength(2);
  });
});
