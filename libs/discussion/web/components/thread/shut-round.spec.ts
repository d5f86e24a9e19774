import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DialogueDetail, RoundWire } from '@samrad/dialogues/contract';
import { dialogueTexts } from '@samrad/dialogues/web';
import { discussionRoutes } from '@samrad/discussion/contract';
import { Api, DraftStore } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveConnection } from '@samrad/register/web';
import { discussionTexts } from '../../discussion.texts';
import { comment, DIALOGUE, page, THREAD } from '../../testing/comment.builder';
import { FakeLive } from '../../testing/fake-live';
import { Thread } from './thread';

const LIST = `GET ${discussionRoutes.comments(THREAD)}?order=new`;
const WORDS = 'Bussen borde vänta';

function withRound(given: Partial<RoundWire>): DialogueDetail {
  const round = { id: 'r', kind: 'discussion', state: 'open', ...given };
  return {
    id: DIALOGUE,
    imported: false,
    bar: null,
    admission: 'account',
    rounds: [round],
  } as unknown as DialogueDetail;
}

async function setUp(dialogue: DialogueDetail, allowedOperations: readonly 'comment'[]) {
  const api = new FakeApi({ [LIST]: { ...page([comment([1])]), allowedOperations } });
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: new FakeLive() },
    ],
  });
  TestBed.inject(DraftStore).belongTo('anna');
  await setUpTexts([dialogueTexts, discussionTexts]);
  const fixture = TestBed.createComponent(Thread);
  const inputs = { threadId: THREAD, dialogueId: DIALOGUE, slug: 'bussarna', dialogue };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (): Promise<void> => {
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const turn = async (to: DialogueDetail): Promise<void> => {
    fixture.componentRef.setInput('dialogue', to);
    await settle();
  };
  await settle();
  const area = () => root.querySelector('textarea');
  const send = () => root.querySelector<HTMLButtonElement>('.composer button[type=submit]');
  return { api, root, turn, settle, area, send };
}

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a thread whose round is shut', () => {
  it('keeps the form one writes in, its focus and its words, says why, and sends nothing', async () => {
    const { api, root, turn, settle, area, send } = await setUp(withRound({}), ['comment']);
    area()?.focus();
    area()!.value = WORDS;
    area()!.dispatchEvent(new Event('input'));
    const pauseReason = { text: 'Underlaget rättas.', language: 'sv' };
    const pausedAt = new Date().toISOString();
    await turn(withRound({ state: 'paused', pausedAt, pauseReason }));
    expect(root.textContent).toContain('Underlaget rättas.');
    expect(send()?.getAttribute('aria-disabled')).toBe('true');
    const told = document.getElementById(send()?.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toContain('Rundan pausades');
    send()?.click();
    await settle();
    expect(api.calls.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(area()?.value).toBe(WORDS);
    expect(document.activeElement).toBe(area());
    await turn(withRound({ state: 'closed', closesAt: new Date().toISOString() }));
    expect(root.textContent).toContain('Rundan stängde i dag');
    expect(area()?.value).toBe(WORDS);
  });

  it('keeps what is being written by somebody who is suspended meanwhile, and sends nothing', async () => {
    const { api, root, turn, settle, area, send } = await setUp(withRound({}), ['comment']);
    area()!.value = WORDS;
    area()!.dispatchEvent(new Event('input'));
    await settle();
    const suspension = {
      ...{ at: '2030-01-01T12:00:00Z', until: '2030-01-08T22:59:00Z' },
      ...{ rule: 'respect', reason: 'Hånar en hel grupp.' },
    };
    const organisation = { slug: 'regionen', name: 'Regionen' };
    await turn({ ...withRound({}), bar: 'dialogues.suspended', suspension, organisation });
    expect(area()?.value).toBe(WORDS);
    expect(root.textContent).toContain('Hånar en hel grupp.');
    expect(send()?.getAttribute('aria-disabled')).toBe('true');
    send()?.click();
    await settle();
    expect(api.calls.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('offers no form to who comes when it is shut already', async () => {
    const { area, root } = await setUp(
      withRound({ state: 'closed', closesAt: new Date().toISOString() }),
      [],
    );
    expect(area()).toBeNull();
    expect(root.textContent).toContain('Kommentar 1');
  });
});
