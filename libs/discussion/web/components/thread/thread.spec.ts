import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { discussionRoutes, type Comment, type CommentPage } from '@samrad/discussion/contract';
import { Api, DraftStore, ProblemError } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { LiveConnection } from '@samrad/register/web';
import { discussionTexts } from '../../discussion.texts';
import { comment, DIALOGUE, HIDDEN, live, page, THREAD } from '../../testing/comment.builder';
import { FakeLive } from '../../testing/fake-live';
import { Thread } from './thread';

const POST = `POST ${discussionRoutes.comments(THREAD)}`;
const first = `GET ${discussionRoutes.comments(THREAD)}?order=new`;

async function setUp(shown: CommentPage, answers: Record<string, unknown> = {}) {
  const api = new FakeApi({ [first]: shown, ...answers });
  const connection = new FakeLive();
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: connection },
    ],
  });
  TestBed.inject(DraftStore).belongTo('anna');
  await setUpTexts([discussionTexts]);
  const fixture = TestBed.createComponent(Thread);
  fixture.componentRef.setInput('threadId', THREAD);
  fixture.componentRef.setInput('dialogueId', DIALOGUE);
  fixture.componentRef.setInput('slug', 'bussarna');
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  return { fixture, api, connection, ...queries(fixture) };
}

function queries(fixture: ComponentFixture<Thread>) {
  const root = fixture.nativeElement as HTMLElement;
  const all = <T extends HTMLElement>(css: string): T[] => [...root.querySelectorAll<T>(css)];
  return {
    text: () => root.textContent.replace(/\s+/g, ' '),
    bodies: () => all('sr-comment-body').map((each) => each.textContent.trim()),
    button: (name: string) => all('button').find((each) => each.textContent.includes(name)),
    area: () => all<HTMLTextAreaElement>('textarea')[0] as HTMLTextAreaElement,
    areas: () => all<HTMLTextAreaElement>('textarea'),
    settle: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    },
  };
}

function type(area: HTMLTextAreaElement, words: string): void {
  area.focus();
  area.value = words;
  area.dispatchEvent(new Event('input'));
}

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a thread', () => {
  it('shows counts, comments with replies, and follows from the number it was read at', async () => {
    const { text, bodies, connection } = await setUp(
      page([comment([2]), comment([1]), comment([1, 3])]),
    );
    expect(text()).toContain('3 kommentarer');
    expect(bodies()).toEqual(['Kommentar 2', 'Kommentar 1', 'Kommentar 3']);
    expect(connection.begun).toEqual([10]);
    expect(document.querySelector('.replies')?.textContent).toContain('Kommentar 3');
  });

  it('lets new comments wait behind the pill while its counts move', async () => {
    const { text, bodies, button, connection, settle } = await setUp(page([comment([1])]));
    connection.send(11, 'comment-submitted', live(comment([2]), 2));
    connection.send(12, 'comment-submitted', live(comment([3]), 3));
    await settle();
    expect(text()).toContain('3 kommentarer');
    expect(bodies()).toEqual(['Kommentar 1']);
    button('Visa 2 nya kommentarer')?.focus();
    button('Visa 2 nya kommentarer')?.click();
    await settle();
    expect(bodies()).toEqual(['Kommentar 3', 'Kommentar 2', 'Kommentar 1']);
    expect(document.activeElement?.id).toBe('comment-3');
    expect(button('nya kommentarer')).toBeUndefined();
  });

  it('keeps half-typed text, caret and focus through whatever happens live', async () => {
    const { area, areas, button, connection, settle } = await setUp(page([comment([1])]));
    button('Svara')?.click();
    await settle();
    const [main, reply] = areas() as [HTMLTextAreaElement, HTMLTextAreaElement];
    type(main, 'Halvskriven text');
    type(reply, 'Ett svar på väg');
    reply.setSelectionRange(3, 7);
    connection.send(11, 'comment-submitted', live(comment([2]), 2));
    button('Visa')?.click();
    connection.send(12, 'comment-hidden', live(comment([1]), 1, { body: null, hidden: HIDDEN }));
    connection.send(13, 'support-given', null);
    await settle();
    expect(areas()).toEqual([main, reply]);
    expect([main.value, reply.value]).toEqual(['Halvskriven text', 'Ett svar på väg']);
    expect(document.activeElement).toBe(reply);
    expect([reply.selectionStart, reply.selectionEnd]).toEqual([3, 7]);
    expect(await connection.fallBehind()).toEqual([10]);
    await settle();
    expect(area().value).toBe('Halvskriven text');
    expect(connection.begun).toEqual([10]);
  });

  it('takes hidden words off the screen at once and says under which rule', async () => {
    const { text, bodies, connection, settle } = await setUp(page([comment([1])]));
    connection.send(11, 'comment-hidden', live(comment([1]), 0, { body: null, hidden: HIDDEN }));
    await settle();
    expect(bodies()).toEqual([]);
    expect(text()).toContain('En moderator har dolt den här kommentaren');
    expect(text()).toContain('no-personal-attacks');
  });

  it('asks the server anew what the author of a hidden comment may read', async () => {
    const mine = comment([1], { mine: true });
    const told: Comment = {
      ...mine,
      hidden: HIDDEN,
      statement: {
        ...{ measure: 'hidden', ...HIDDEN, reason: 'Texten pekar ut en person.' },
        ...{ decidedBy: 'human', organisation: 'Region Mitt' },
      },
      allowedOperations: [],
    };
    const answers = { [`GET ${discussionRoutes.comment(mine.id)}`]: told };
    const { text, connection, settle } = await setUp(page([mine]), answers);
    connection.send(11, 'comment-hidden', live(mine, 0, { body: null, hidden: HIDDEN }));
    await settle();
    expect(text()).toContain('En moderator har dolt din kommentar');
    expect(text()).toContain('Texten pekar ut en person.');
    expect(text()).toContain('Kommentar 1');
    expect(text()).toContain('Region Mitt');
  });

  it('pauses, and catches up from where it stood', async () => {
    const { text, button, connection, settle } = await setUp(page([comment([1])]));
    connection.send(11, 'proposal-edited', null);
    button('Pausa')?.click();
    connection.send(12, 'comment-submitted', live(comment([2]), 2));
    await settle();
    expect(text()).toContain('1 kommentar ');
    button('Pausa')?.click();
    expect(connection.begun).toEqual([10, 11]);
  });

  it('shows how many read, names in bdi, and the language of a foreign text', async () => {
    const { text, connection, settle } = await setUp(
      page([comment([1], { language: 'fi', firstTime: true })]),
    );
    connection.here.set(14);
    await settle();
    expect(text()).toContain('14 läser dialogen nu');
    expect(text()).toContain('Ny i samtalet');
    expect(document.querySelector('bdi')?.textContent).toBe('Lodjur 1');
    expect(document.querySelector('sr-comment-body p')?.getAttribute('lang')).toBe('fi');
  });
});

describe('what the server does not allow', () => {
  it('has no button: neither composer nor reply without the operation', async () => {
    const shown = page([comment([1], { allowedOperations: [] })], { allowedOperations: [] });
    const { areas, button, text } = await setUp(shown);
    expect(areas()).toEqual([]);
    expect(button('Svara')).toBeUndefined();
    expect(text()).toContain('Logga in för att kommentera.');
  });

  it('is said plainly when comments are not taken', async () => {
    const { text } = await setUp(page([], { open: false, allowedOperations: [] }));
    expect(text()).toContain('Kommentarer tas inte emot just nu.');
  });
});

describe('a thread of what is gone', () => {
  it('shows what was written and takes nothing more', async () => {
    const { fixture, areas, bodies, button, settle, text } = await setUp(page([comment([1])]));
    button('Svara')?.click();
    await settle();
    fixture.componentRef.setInput('closed', true);
    await settle();
    expect(bodies()).toEqual(['Kommentar 1']);
    expect(areas()).toEqual([]);
    expect(button('Svara')).toBeUndefined();
    expect(text()).not.toContain('Kommentarer tas inte emot just nu.');
  });
});

describe('the composer', () => {
  it('sends, shows the own comment at once, and empties itself', async () => {
    const own = comment([2], { mine: true, author: 'Sälgen' });
    const { area, api, bodies, button, settle, text } = await setUp(page([comment([1])]), {
      [POST]: own,
    });
    type(area(), '  Tio minuter går.  ');
    button('Skicka kommentaren')?.click();
    await settle();
    expect(api.calls.at(-1)).toMatchObject({
      body: { body: 'Tio minuter går.', stance: 'neither', language: 'sv' },
    });
    expect(bodies()).toEqual(['Kommentar 2', 'Kommentar 1']);
    expect(area().value).toBe('');
    expect(text()).toContain('Din kommentar är publicerad.');
    expect(text()).toContain('Du syns som Sälgen.');
  });

  it('keeps the text and says what is wrong when it is refused', async () => {
    const closed = new ProblemError('discussion.thread-not-found', 404);
    const { area, button, settle, text } = await setUp(page([]), { [POST]: closed });
    type(area(), 'Kvar.');
    button('Skicka')?.click();
    await settle();
    expect(area().value).toBe('Kvar.');
    expect(document.querySelector('[role=alert]')?.textContent).toContain(
      'Diskussionen finns inte.',
    );
    type(area(), '   ');
    button('Skicka')?.click();
    await settle();
    expect(text()).toContain('Skriv något innan du skickar.');
    expect(area().getAttribute('aria-invalid')).toBe('true');
  });

  it('does not let an own comment wait when its event comes before its answer', async () => {
    const own = comment([2], { mine: true });
    let answer: (value: Comment) => void = () => undefined;
    const slow = new Promise<Comment>((resolve) => (answer = resolve));
    const { area, bodies, button, connection, settle } = await setUp(page([comment([1])]), {
      [POST]: slow,
    });
    type(area(), 'Snart framme.');
    button('Skicka')?.click();
    connection.send(11, 'comment-submitted', live(own, 2));
    await settle();
    expect(button('Visa')).toBeUndefined();
    answer(own);
    await settle();
    expect(button('Visa')).toBeUndefined();
    expect(bodies()).toEqual(['Kommentar 2', 'Kommentar 1']);
  });

  it('keeps a draft on the device and brings it back with its stance', async () => {
    const before = await setUp(page([]));
    type(before.area(), 'Jag kör den här linjen.');
    document.querySelector<HTMLInputElement>('input[value=question]')?.click();
    await new Promise((resolve) => setTimeout(resolve, 450));
    await before.settle();
    expect(before.text()).toContain('Utkast sparat på den här enheten');
    before.fixture.destroy();
    TestBed.resetTestingModule();
    const again = await setUp(page([]));
    expect(again.area().value).toBe('Jag kör den här linjen.');
    expect(document.querySelector<HTMLInputElement>('input[value=question]')?.checked).toBe(true);
  });
});
