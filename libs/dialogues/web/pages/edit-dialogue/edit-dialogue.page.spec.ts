import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { ChangeDialogueRequest, DialogueDetail } from '@samrad/dialogues/contract';
import { Api, DraftStore, ProblemError } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { toDraft } from '../../data/change-draft';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue } from '../../testing/dialogue.fixture';
import { AXE_TAKES, faultsIn } from '../../testing/faults';
import { EditDialoguePage } from './edit-dialogue.page';

const PLACE = 'dialogue.bussarna.change';
const LEAD = 'Min egen ingress om bussarna.';
const LATER = '2098-05-01T10:00:00.000Z';
const read = (given: Partial<DialogueDetail> = {}): DialogueDetail =>
  aDialogue({ languages: ['sv'], answerDue: '2099-03-31T21:59:00.000Z', ...given });

async function setup(answers: Record<string, unknown> = {}, original = read()) {
  const api = new FakeApi({ 'PUT /dialogues/bussarna': { slug: 'bussarna' }, ...answers });
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: Api, useValue: api }],
  });
  const drafts = TestBed.inject(DraftStore);
  drafts.belongTo('anna');
  await setUpTexts([dialogueTexts]);
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigateByUrl').mockResolvedValue(true);
  const fixture = TestBed.createComponent(EditDialoguePage);
  fixture.componentRef.setInput('changed', { original, translations: [] });
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const control = (id: string) => page.querySelector<HTMLInputElement>(`#${id}`)!;
  const type = (id: string, value: string) => {
    control(id).value = value;
    control(id).dispatchEvent(new Event('input'));
  };
  const send = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    await settle();
  };
  const sent = () => api.calls.filter(({ method }) => method === 'PUT').at(-1)?.body;
  const words = () => page.textContent.replace(/\s+/g, ' ');
  return { api, drafts, page, control, type, settle, send, sent, words, navigate };
}

/** As a reload finds it: somebody wrote a lead from the first version. */
function leaveDraft(from: DialogueDetail): void {
  const base = toDraft({ original: from, translations: [] });
  const draft = { ...base, text: { ...base.text, lead: LEAD } };
  const words = { draft, base, version: from.version };
  localStorage.setItem(`samrad.draft.anna.${PLACE}`, JSON.stringify({ words, at: Date.now() }));
}

beforeEach(() => localStorage.clear());

describe('the page for changing a dialogue', () => {
  it(
    'shows what has begun as standing, and has no fault that axe can see',
    async () => {
      const { page, control, words } = await setup();
      expect(control('text-question').value).toBe(read().question);
      expect(control('level').closest('fieldset[disabled]')).not.toBeNull();
      expect(words()).toContain('Dialogen har öppnat.');
      expect(page.querySelector('#language')).toBeNull();
      expect(await faultsIn(page)).toEqual([]);
    },
    AXE_TAKES,
  );

  it('sends what was changed with the version it was made from, and forgets the draft', async () => {
    const { type, send, sent, navigate } = await setup({}, read({ version: 4 }));
    type('text-lead', LEAD);
    await send();
    expect(sent()).toMatchObject({
      version: 4,
      text: { lead: LEAD },
      answerDue: '2099-03-31T21:59:00.000Z',
    } satisfies Partial<Record<keyof ChangeDialogueRequest, unknown>>);
    expect(navigate).toHaveBeenCalledWith('/sv/dialogues/bussarna');
    expect(localStorage.length).toBe(0);
  });

  it('says what somebody else changed meanwhile, and keeps what was written', async () => {
    const newer = read({ version: 2, question: 'En annan fråga om bussarna?' });
    const { type, send, sent, control, words } = await setup({
      'PUT /dialogues/bussarna': new ProblemError('dialogues.changed-meanwhile', 409),
      'GET /dialogues/bussarna?language=sv': newer,
    });
    type('text-lead', LEAD);
    await send();
    expect(words()).toMatch(/har ändrat det här sedan du började:Frågan och texternaDet du inte/);
    expect(control('text-lead').value).toBe(LEAD);
    expect(control('text-question').value).toBe(newer.question);
    await send();
    expect(sent()).toMatchObject({ version: 2, text: { question: newer.question } });
  });
});

describe('a draft of a change that was restored', () => {
  it('says so, and can be left', async () => {
    leaveDraft(read());
    const { page, control, words, settle } = await setup();
    expect(control('text-lead').value).toBe(LEAD);
    expect(words()).toContain('Det finns bara på den här enheten.');
    expect(words()).not.toContain('Någon annan har ändrat');
    [...page.querySelectorAll('button')].find((b) => b.textContent?.includes('Börja om'))?.click();
    await settle();
    expect(control('text-lead').value).toBe(read().lead);
    expect(localStorage.length).toBe(0);
  });

  it(
    'does not write over what somebody else changed since it was begun',
    async () => {
      const first = read();
      leaveDraft(first);
      const newer = read({ version: 2, question: 'En annan fråga om bussarna?', answerDue: LATER });
      const { page, control, words, send, sent } = await setup({}, newer);
      expect(words()).toMatch(/sedan du började:Frågan och texternaDagen för svaret/);
      expect(control('text-lead').value).toBe(LEAD);
      expect(control('text-question').value).toBe(newer.question);
      expect(await faultsIn(page)).toEqual([]);
      await send();
      const text = { question: newer.question, lead: LEAD };
      expect(sent()).toMatchObject({ version: 2, text, answerDue: LATER });
    },
    AXE_TAKES,
  );
});
