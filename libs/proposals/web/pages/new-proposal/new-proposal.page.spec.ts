import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { Session } from '@samrad/people/web';
import { ProblemError } from '@samrad/platform/web';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { aDialogue } from '../../testing/proposal.builder';
import { NewProposalPage } from './new-proposal.page';

const POST = 'POST /dialogues/bussarna/proposals';
const TEXT = { title: 'Låt bussen vänta', body: 'När tåget är sent har bussen redan gått.' };

const ME = { account: { id: 'anna', municipality: null }, memberships: [] };

async function setup(answers: Record<string, unknown> = {}, dialogue = aDialogue()) {
  const shown = await trial(NewProposalPage, { slug: 'bussarna', dialogue }, answers);
  const go = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const write = async (): Promise<void> => {
    type(shown.all<HTMLInputElement>('#proposal-title')[0]!, TEXT.title);
    type(shown.all<HTMLTextAreaElement>('#proposal-body')[0]!, TEXT.body);
    shown.button('Lämna förslaget')?.click();
    await shown.settle();
  };
  return { ...shown, go, write };
}

beforeEach(() => localStorage.clear());

describe('the page for a new proposal', () => {
  it(
    'asks, and says what happens next',
    async () => {
      const { text, all, faults } = await setup();
      expect(all('h1')[0]?.textContent).toBe('Lämna ett förslag');
      expect(text()).toContain('Region Mitt svarar senast 31 mars 2027.');
      expect(all('.btn.act')).toHaveLength(1);
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('sends, forgets the draft and goes to the proposal', async () => {
    const receipt = { id: 'x', number: 48, version: 1, seq: 9 };
    const { api, go, write } = await setup({ [POST]: receipt });
    await write();
    expect(api.calls.at(-1)).toMatchObject({ method: 'POST', body: { ...TEXT, language: 'sv' } });
    expect(go).toHaveBeenCalledWith('/sv/dialogues/bussarna/proposals/48');
    expect(localStorage.length).toBe(0);
  });

  it('reads the categories anew when one that was chosen has gone meanwhile', async () => {
    const named = (id: string, name: string) => ({ id, names: [{ language: 'sv', name }] });
    const CATEGORIES = 'GET /dialogues/bussarna/categories';
    const { all, answers, api, settle, text, write } = await setup({
      [CATEGORIES]: { items: [named('a', 'Tider'), named('b', 'Priser')] },
      [POST]: new ProblemError('platform.invalid', 400, [{ field: 'categories', code: 'choice' }]),
    });
    all<HTMLInputElement>('#proposal-categories input')[0]!.click();
    answers[CATEGORIES] = { items: [named('b', 'Priser')] };
    await write();
    await settle();
    expect(all('#proposal-categories label')).toHaveLength(1);
    expect(text()).toContain('En kategori som du hade valt finns inte längre i dialogen.');
    answers[POST] = { id: 'x', number: 48, version: 1, seq: 9 };
    await write();
    expect(api.calls.findLast(({ method }) => method === 'POST')?.body).toMatchObject({
      categories: [],
    });
  });

  it('keeps the text and the draft when the server refuses', async () => {
    const { all, go, text, write, settle } = await setup({
      [POST]: new ProblemError('dialogues.round-closed', 409),
    });
    await write();
    await settle();
    expect(go).not.toHaveBeenCalled();
    expect(text()).toContain('Rundan är stängd');
    expect(all<HTMLTextAreaElement>('#proposal-body')[0]?.value).toBe(TEXT.body);
    expect(localStorage.length).toBe(1);
  });

  it('asks who is not signed in to do that first', async () => {
    const { all, link } = await setup({}, aDialogue({ allowedOperations: [] }));
    expect(all('form')).toEqual([]);
    expect(link('Logga in')).toBeDefined();
  });

  it('tells who may not take part why, and where to mend it', async () => {
    const barred = aDialogue({ allowedOperations: [], bar: 'dialogues.not-invited' });
    const answers = { 'GET /me': { me: ME, demo: false } };
    const { all, link, text, settle } = await setup(answers, barred);
    await TestBed.inject(Session).reload();
    await settle();
    expect(all('form')).toEqual([]);
    expect(link('Skriv in koden')?.getAttribute('href')).toBe('/sv/dialogues/bussarna/join');
    expect(link('Logga in')).toBeUndefined();
    expect(text()).not.toContain('Förslag tas inte emot');
  });

  it('says so when proposals are not taken', async () => {
    const { all, text } = await setup({}, aDialogue({ allowedOperations: [], rounds: [] }));
    expect(all('form')).toEqual([]);
    expect(text()).toContain('Förslag tas inte emot just nu.');
  });
});
