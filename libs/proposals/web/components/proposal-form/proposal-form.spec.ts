import { TestBed } from '@angular/core/testing';
import { ProblemError } from '@samrad/platform/web';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { requestOf, type ProposalContent } from '../../data/proposal-draft';
import { aDialogue } from '../../testing/proposal.builder';
import { ProposalForm } from './proposal-form';

async function setup(inputs: Readonly<Record<string, unknown>> = {}) {
  const shown = await trial(ProposalForm, {
    place: 'bussarna',
    label: 'Lämna förslaget',
    ...inputs,
  });
  const sent: ProposalContent[] = [];
  shown.fixture.componentInstance.sent.subscribe((text) => sent.push(text));
  const [title] = shown.all<HTMLInputElement>('#proposal-title');
  const [body] = shown.all<HTMLTextAreaElement>('#proposal-body');
  const send = async (): Promise<void> => {
    shown.button('Lämna förslaget')?.click();
    await shown.settle();
  };
  return { ...shown, sent, send, title: title!, body: body! };
}

const kept = () => new Promise((resolve) => setTimeout(resolve, 500));

beforeEach(() => localStorage.clear());

describe('writing a proposal', () => {
  it('sends what was written, trimmed', async () => {
    const { title, body, sent, send } = await setup();
    type(title, '  Låt bussen vänta  ');
    type(body, 'När tåget är sent har bussen redan gått.\n');
    await send();
    expect(sent.map(requestOf)).toMatchObject([
      { title: 'Låt bussen vänta', body: 'När tåget är sent har bussen redan gått.' },
    ]);
  });

  it('says what is wrong before it is sent, and leads there', async () => {
    const { title, body, sent, send, text, link } = await setup();
    type(title, 'Kort');
    await send();
    expect(sent).toEqual([]);
    expect(text()).toContain('Rubriken är för kort. Skriv minst 8 tecken.');
    expect(title.getAttribute('aria-invalid')).toBe('true');
    link('Förslaget är för kort')?.click();
    expect(document.activeElement).toBe(body);
  });

  it('keeps a draft on the device and brings it back', async () => {
    const first = await setup();
    type(first.title, 'Halv rubrik');
    type(first.body, 'Halv text');
    await kept();
    await first.settle();
    expect(first.text()).toContain('Utkast sparat på den här enheten');
    first.fixture.destroy();
    TestBed.resetTestingModule();
    const second = await setup();
    expect([second.title.value, second.body.value]).toEqual(['Halv rubrik', 'Halv text']);
    expect(second.text()).toContain('Utkast sparat på den här enheten');
  });

  it('says so when the browser keeps nothing', async () => {
    const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    const { title, text, settle } = await setup();
    type(title, 'Halv rubrik');
    await kept();
    await settle();
    expect(text()).toContain('Webbläsaren sparar inget utkast');
    refuse.mockRestore();
  });

  it('says when a category that was chosen is no more, and keeps the rest', async () => {
    const two = ['a', 'b'].map((id) => ({ id, names: [{ language: 'sv', name: `Ämne ${id}` }] }));
    const initial = { title: 'Låt bussen vänta', body: 'När tåget är sent har bussen redan gått.' };
    const { fixture, send, sent, settle, text } = await setup({
      initial: { ...initial, categories: ['gone', 'b'] },
    });
    expect(text()).not.toContain('finns inte längre');
    fixture.componentRef.setInput('categories', two);
    await settle();
    expect(text()).toContain('En kategori som du hade valt finns inte längre i dialogen.');
    await send();
    expect(sent).toMatchObject([{ ...initial, categories: ['b'] }]);
  });

  it('keeps what is typed through new inputs and refusals', async () => {
    const { fixture, title, body, settle, text } = await setup({
      initial: { title: 'Den första rubriken', body: 'Den första texten, som den stod.' },
    });
    type(body, 'Min egen text som jag skriver på just nu');
    body.setSelectionRange(3, 5);
    fixture.componentRef.setInput('initial', { title: 'En annan', body: 'En annan text' });
    fixture.componentRef.setInput('problem', new ProblemError('proposals.withdrawn', 409));
    await settle();
    expect([title.value, body.value]).toEqual([
      'Den första rubriken',
      'Min egen text som jag skriver på just nu',
    ]);
    expect([body.selectionStart, body.selectionEnd]).toEqual([3, 5]);
    expect(text()).toContain('Förslaget har tagits tillbaka');
  });

  it(
    'has no fault that axe can see',
    async () => {
      const { send, faults } = await setup();
      expect(await faults()).toEqual([]);
      await send();
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );
});

describe('while the round is shut', () => {
  const round = aDialogue().rounds[0]!;
  const paused = aDialogue({
    rounds: [
      {
        ...{ ...round, state: 'paused', pausedAt: new Date().toISOString() },
        pauseReason: { text: 'Kartan var fel.', language: 'sv' },
      },
    ],
  });

  it('nothing is sent, what is written stays, and it goes when the round is open again', async () => {
    const { fixture, settle, title, body, sent, send, text, button } = await setup({
      dialogue: paused,
    });
    type(title, 'Låt bussen vänta');
    type(body, 'När tåget är sent har bussen redan gått.');
    await send();
    expect(sent).toEqual([]);
    expect(text()).toContain('Kartan var fel.');
    const sending = button('Lämna förslaget');
    expect(sending?.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(sending?.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('Rundan pausades');
    expect(title.value).toBe('Låt bussen vänta');
    fixture.componentRef.setInput('dialogue', aDialogue());
    await settle();
    expect(text()).toContain('Rundan är öppen igen.');
    await send();
    expect(sent).toHaveLength(1);
  });
});
