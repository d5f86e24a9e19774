import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { dialogueTexts } from '@samrad/dialogues/web';
import { moderationRoutes, type DeskPage as Page } from '@samrad/moderation/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import type { LiveEvent } from '@samrad/register/contract';
import { LiveConnection } from '@samrad/register/web';
import { Subject } from 'rxjs';
import { moderationTexts } from '../../moderation.texts';
import { desk, DIALOGUE, hiddenRow, row } from '../../testing/desk.builder';
import { standInForDialogs } from '../../testing/stand-in-for-dialogs';
import { DeskPage } from './desk.page';

const READ = `GET ${moderationRoutes.desk('bussarna', 'all')}`;

async function setUp(page: Page, answers: Record<string, unknown> = {}) {
  const api = new FakeApi(answers);
  const events = new Subject<Partial<LiveEvent>>();
  const follow = jest.fn(
    (_id: string, _after: number | null, _readAnew: () => Promise<number>) => events,
  );
  const live = { follow, presence: () => signal(0) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: live },
    ],
  });
  await setUpTexts([moderationTexts, dialogueTexts]);
  const fixture = TestBed.createComponent(DeskPage);
  fixture.componentRef.setInput('slug', 'bussarna');
  fixture.componentRef.setInput('dialogue', DIALOGUE);
  fixture.componentRef.setInput('page', page);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  await fixture.whenStable();
  const settle = async (ms = 0): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await fixture.whenStable();
  };
  const press = async (key: string): Promise<void> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await settle();
  };
  const rows = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('tbody tr')];
  return { api, events, follow, root, settle, press, rows };
}

beforeAll(standInForDialogs);
afterEach(() => document.body.replaceChildren());

describe("the moderator's page", () => {
  it('shows texts, states, rules and reasons, and only the acts that are allowed', async () => {
    const { root, rows } = await setUp(
      desk([row(3), hiddenRow(2), row(1, { allowedOperations: [] })]),
    );
    const buttons = rows().map((each) => each.querySelector('button')?.textContent.trim());
    expect(buttons[0]).toMatch(/^Dölj/);
    expect(buttons[1]).toMatch(/^Visa igen/);
    expect(buttons[2]).toBeUndefined();
    expect(rows()[1]?.textContent).toContain('Regel 3: Angrip inte personer');
    expect(rows()[1]?.textContent).toContain('Meningen pekar ut en person.');
    expect(root.textContent).toContain('Dolda 1');
  });

  it('is walked with keys: one stands on a row, hides it, and typing is left alone', async () => {
    const { root, rows, press } = await setUp(desk([row(3), row(2), row(1)]));
    rows()[0]?.focus();
    await press('j');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows()[1]?.getAttribute('aria-selected')).toBe('true');
    await press('r');
    expect(root.querySelector<HTMLDialogElement>('sr-act-form dialog')).toBeNull();
    await press('h');
    expect(root.querySelector<HTMLDialogElement>('sr-act-form dialog')?.open).toBe(true);
    expect(root.querySelector('sr-act-form dialog h2')?.textContent).toContain('Lodjur 2');
    root.querySelector('textarea')?.focus();
    await press('j');
    expect(rows()[1]?.getAttribute('aria-selected')).toBe('true');
  });

  it('is entered by J or K from the page, not from a control or under a dialog', async () => {
    const { root, rows, press } = await setUp(desk([row(3), row(2)]));
    root.querySelector('button')?.focus();
    await press('j');
    expect(rows()).not.toContain(document.activeElement);
    (document.activeElement as HTMLElement).blur();
    await press('ArrowDown');
    expect(document.activeElement).toBe(document.body);
    await press('k');
    expect(document.activeElement).toBe(rows()[0]);
    await press('h');
    (document.activeElement as HTMLElement).blur();
    await press('j');
    expect(document.activeElement).toBe(document.body);
  });

  it('stands at the row after an act whose button is gone', async () => {
    const answers = {
      [READ]: desk([hiddenRow(3), row(2)]),
      [`POST ${moderationRoutes.post('comment', 'c3', 'hide')}`]: {
        kind: 'comment',
        id: 'c3',
        isHidden: true,
      },
    };
    const { root, rows, settle } = await setUp(desk([row(3), row(2)]), answers);
    const button = rows()[0]?.querySelector('button');
    button?.focus();
    button?.click();
    await settle();
    const rule = root.querySelector('sr-act-form dialog select') as HTMLSelectElement;
    rule.value = 'no-personal-attacks';
    rule.dispatchEvent(new Event('change'));
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Meningen pekar ut en person.';
    area.dispatchEvent(new Event('input'));
    root.querySelector<HTMLButtonElement>('sr-act-form dialog [type=submit]')?.click();
    await settle();
    await settle();
    expect(rows()[0]?.textContent).toContain('Dold');
    expect(document.activeElement).toBe(rows()[0]?.querySelector('button'));
  });

  it('lets new comments wait, marks what another moderator hid, keeps the half-written reason', async () => {
    const answers = { [READ]: desk([row(4), hiddenRow(3), row(2)]) };
    const { root, rows, events, press, settle } = await setUp(desk([row(3), row(2)]), answers);
    rows()[0]?.focus();
    await press('h');
    const area = root.querySelector('textarea') as HTMLTextAreaElement;
    area.value = 'Halvskriven motivering';
    area.dispatchEvent(new Event('input'));
    events.next({ seq: 8, kind: 'comment-hidden' });
    events.next({ seq: 9, kind: 'comment-submitted' });
    await settle(350);
    expect(rows()).toHaveLength(2);
    expect(rows()[0]?.textContent).toContain('Dold');
    expect(root.querySelector('textarea')).toBe(area);
    expect(area.value).toBe('Halvskriven motivering');
    const pill = [...root.querySelectorAll('button')].find((each) => each.className === 'pill');
    expect(pill?.textContent).toContain('Visa 1 ny kommentar');
    root.querySelector<HTMLDialogElement>('sr-act-form dialog')?.close();
    pill?.focus();
    pill?.click();
    await settle();
    expect(rows()).toHaveLength(3);
    expect(document.activeElement).toBe(rows()[0]);
  });

  it('reads its rows anew when too much has happened, and lets new ones wait', async () => {
    const answers = { [READ]: desk([row(4), hiddenRow(3)]) };
    const { rows, follow, root, settle } = await setUp(desk([row(3)]), answers);
    expect(await follow.mock.calls[0]?.[2]()).toBe(desk([]).lastSeq);
    await settle();
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('Dold');
    expect(root.textContent).toContain('Visa 1 ny kommentar');
  });

  it('withholds what nobody may see, and says so when there is nothing', async () => {
    const { rows } = await setUp(desk([{ ...hiddenRow(1), body: null }]));
    expect(rows()[0]?.textContent).toContain('Texten visas inte för någon.');
    TestBed.resetTestingModule();
    document.body.replaceChildren();
    const { root } = await setUp(desk([]));
    expect(root.textContent).toContain('Ingen har skrivit något än.');
  });
});
