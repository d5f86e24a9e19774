import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DialogueDetail, RoundChangeWire } from '@samrad/dialogues/contract';
import { Api, Toaster } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveConnection } from '@samrad/register/web';
import { Subject } from 'rxjs';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue, aRound } from '../../testing/dialogue.fixture';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { RoundsPage } from './rounds.page';

const answerDue = '2031-06-30T22:00:00Z';
const rounds = [
  aRound({
    closesAt: '2031-05-01T16:00:00Z',
    allowedOperations: ['extend', 'pause', 'close'],
  }),
  aRound({ id: 'r2', kind: 'support', state: 'coming', allowedOperations: ['open'] }),
];

async function setup(given: Partial<DialogueDetail> = {}) {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const path = 'POST /dialogues/bussarna/rounds/r1/changes';
  const api = new FakeApi({ [path]: {} });
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: { follow: () => new Subject() } },
      { provide: Toaster, useValue: { show: () => undefined } },
    ],
  });
  await setUpTexts([dialogueTexts]);
  const fixture = TestBed.createComponent(RoundsPage);
  fixture.componentRef.setInput('dialogue', aDialogue({ rounds, answerDue, ...given }));
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  await fixture.whenStable();
  const named = (name: string) =>
    [...page.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
    );
  const press = async (name: string) => {
    named(name)?.click();
    await fixture.whenStable();
  };
  const fill = async (id: string, value: string) => {
    const control = page.querySelector<HTMLInputElement>(`#${id}`)!;
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
  };
  const words = () => page.textContent?.replace(/\s+/g, ' ') ?? '';
  return { fixture, page, api, named, press, fill, words };
}

describe('the page of rounds', () => {
  it(
    'offers on each round what the server allows, and nothing else',
    async () => {
      const { page, named } = await setup();
      expect(named('Pausa: runda 1, Förslag')).toBeDefined();
      expect(named('Öppna nu: runda 2, Stöd till förslagen')).toBeDefined();
      expect(named('Återuppta: runda 1, Förslag')).toBeUndefined();
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('pauses with a reason, and asks for one that says something', async () => {
    const { api, page, press, fill } = await setup();
    await press('Pausa: runda 1, Förslag');
    await press('Pausa rundan');
    expect(api.calls).toEqual([]);
    expect(document.activeElement?.id).toBe('round-reason');
    await fill('round-reason', '  Underlaget om linje 69 var fel. ');
    await press('Pausa rundan');
    expect(api.calls[0]).toMatchObject({
      body: { change: 'pause', reason: 'Underlaget om linje 69 var fel.', language: 'sv' },
    });
    expect(page.querySelector('dialog')?.open).toBe(false);
  });

  it('extends in Swedish time, and asks for a new answer only when the round passes it', async () => {
    const { api, page, press, fill } = await setup();
    await press('Förläng: runda 1, Förslag');
    expect(page.querySelector<HTMLInputElement>('#round-closes')?.value).toBe('2031-05-01T18:00');
    expect(page.querySelector('#round-answer')).toBeNull();
    await fill('round-closes', '2031-07-02T18:00');
    await fill('round-answer', '2031-09-01T12:00');
    await fill('round-reason', 'Fler behöver hinna svara.');
    await press('Förläng rundan');
    expect(api.calls[0]).toMatchObject({
      body: { closesAt: '2031-07-02T16:00:00.000Z', answerDue: '2031-09-01T10:00:00.000Z' },
    });
  });

  it('tells what has been done, by whom and why', async () => {
    const change: RoundChangeWire = {
      ...{ id: 'c', roundId: 'r1', kind: 'proposals' as const, change: 'pause' as const },
      reason: { text: 'The material was wrong.', language: 'en' },
      organisation: { slug: 'r', name: 'Region Mitt' },
      ...{ at: '2026-11-20T09:00:00Z', closesAt: '2031-05-01T16:00:00Z', answerDue: null },
    };
    const { page, words } = await setup({ roundChanges: { items: [change], next: null } });
    expect(words()).toContain('Region Mitt pausade rundan Förslag.');
    expect(page.querySelector('[lang="en"]')?.textContent).toBe('The material was wrong.');
  });
});
