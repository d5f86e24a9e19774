import { TestBed } from '@angular/core/testing';
import type { ActedPost } from '@samrad/discussion/web';
import { moderationRoutes } from '@samrad/moderation/contract';
import { Api, ProblemError } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { moderationTexts } from '../../moderation.texts';
import { standInForDialogs } from '../../testing/stand-in-for-dialogs';
import { ActButtons } from './act-buttons';

const shown: ActedPost = {
  ...{ kind: 'comment', id: '00000000-0000-7000-8000-000000000001', author: 'Stenskvättan' },
  allowedOperations: ['reply', 'hide'],
};
const hidden: ActedPost = { ...shown, allowedOperations: ['restore'] };
const POST = `POST ${moderationRoutes.post('comment', shown.id, 'hide')}`;
const REPORT = `POST ${moderationRoutes.post('comment', shown.id, 'report')}`;
const done = { kind: 'comment', id: shown.id, isHidden: true };

async function setUp(answers: Record<string, unknown> = {}) {
  const api = new FakeApi(answers);
  let changed = 0;
  TestBed.configureTestingModule({ providers: [{ provide: Api, useValue: api }] });
  await setUpTexts([moderationTexts]);
  const fixture = TestBed.createComponent(ActButtons);
  fixture.componentRef.setInput('post', shown);
  fixture.componentRef.setInput('changed', () => (changed += 1));
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  await fixture.whenStable();
  const show = async (post: ActedPost): Promise<void> => {
    fixture.componentRef.setInput('post', post);
    await fixture.whenStable();
  };
  const press = async (name: string): Promise<void> => {
    const buttons = [...root.querySelectorAll('button')];
    const label = (each: HTMLElement): string => each.textContent.trim().replace(/\s+/g, ' ');
    buttons.find((each) => label(each).startsWith(name))?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  const reason = (): HTMLTextAreaElement => root.querySelector('textarea') as HTMLTextAreaElement;
  return { api, changes: () => changed, root, show, press, reason };
}

function type(area: HTMLTextAreaElement, words: string): void {
  area.value = words;
  area.dispatchEvent(new Event('input'));
}

function choose(root: HTMLElement, rule: string): void {
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = rule;
  select.dispatchEvent(new Event('change'));
}

beforeAll(standInForDialogs);
afterEach(() => document.body.replaceChildren());

describe("a moderator's buttons", () => {
  it('are there when the server allows the act, and gone when it does not', async () => {
    const { root, show } = await setUp();
    expect(root.querySelector('button')?.textContent).toContain('Dölj');
    await show(hidden);
    expect(root.querySelector('button')?.textContent).toContain('Visa igen');
    await show({ ...shown, allowedOperations: ['reply'] });
    expect(root.querySelector('button')).toBeNull();
  });

  it('hide with a rule and a reason, and say that something changed', async () => {
    const { api, root, press, reason, changes } = await setUp({ [POST]: done });
    await press('Dölj kommentaren');
    expect(root.querySelector('dialog')?.open).toBe(true);
    choose(root, 'no-personal-attacks');
    type(reason(), '  Meningen pekar ut en person.  ');
    await press('Dölj och skicka');
    expect(api.calls).toEqual([
      expect.objectContaining({
        body: { rule: 'no-personal-attacks', reason: 'Meningen pekar ut en person.' },
      }),
    ]);
    expect(changes()).toBe(1);
    expect(root.querySelector('dialog')?.open ?? false).toBe(false);
  });

  it('ask for a rule and a long enough reason before anything is sent', async () => {
    const { api, root, press, reason } = await setUp();
    await press('Dölj kommentaren');
    type(reason(), 'Nej.');
    await press('Dölj och skicka');
    expect(api.calls).toEqual([]);
    expect(root.textContent).toContain('Välj en grund.');
    expect(root.textContent).toContain('Skriv minst 10 tecken');
    expect(document.activeElement).toBe(root.querySelector('select'));
  });

  it('keep a half-written reason when another moderator is faster, and say so', async () => {
    const taken = new ProblemError('moderation.already-hidden', 409);
    const { root, press, reason, show } = await setUp({ [POST]: taken });
    await press('Dölj kommentaren');
    choose(root, 'respect');
    type(reason(), 'Nedsättande om en hel grupp.');
    const area = reason();
    await show(hidden);
    expect(reason()).toBe(area);
    await press('Dölj och skicka');
    expect(area.value).toBe('Nedsättande om en hel grupp.');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('redan dolt');
  });
});

describe('reporting', () => {
  const readable: ActedPost = { ...shown, allowedOperations: ['reply', 'report'] };

  it('sends a ground and words, and stands as reported', async () => {
    const answers = { [REPORT]: { id: 'r', isFirst: true } };
    const { api, root, show, press } = await setUp(answers);
    await show(readable);
    await press('Anmäl');
    choose(root, 'no-personal-data');
    type(root.querySelector('textarea') as HTMLTextAreaElement, ' Adressen är min. ');
    await press('Skicka anmälan');
    expect(api.calls.at(-1)).toMatchObject({
      body: { rule: 'no-personal-data', words: 'Adressen är min.' },
    });
    expect(root.textContent).toContain('Du har anmält');
    expect(root.querySelector('button')).toBeNull();
  });

  it('asks for a ground first', async () => {
    const { api, root, show, press } = await setUp();
    await show(readable);
    await press('Anmäl');
    await press('Skicka anmälan');
    expect(api.calls).toEqual([]);
    expect(root.textContent).toContain('Välj en grund.');
  });
});
