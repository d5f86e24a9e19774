import { ProblemError } from '@samrad/platform/web';
import type { ProposalView } from '@samrad/proposals/contract';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { aDialogue, aSummary, aView, noComments } from '../../testing/proposal.builder';
import { ProposalPage } from './proposal.page';

const ONE = '/dialogues/bussarna/proposals/14';
const ID = aSummary(14).id;

function show(given: Partial<ProposalView> = {}, answers: Record<string, unknown> = {}) {
  const proposal = aView(given);
  const inputs = { slug: 'bussarna', dialogue: aDialogue(), proposal };
  return trial(ProposalPage, inputs, {
    [`GET /threads/${proposal.threadId}/comments?order=new`]: noComments(),
    [`GET ${ONE}`]: proposal,
    'GET /dialogues/bussarna?language=sv': aDialogue(),
    ...answers,
  });
}

/** An answer that a test gives when it wants. */
function later<T>() {
  let give: (value: T) => void = () => undefined;
  let refuse: (problem: Error) => void = () => undefined;
  const answer = new Promise<T>((resolve, reject) => ([give, refuse] = [resolve, reject]));
  answer.catch(() => undefined);
  return { answer, give, refuse };
}

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
  };
});

describe('the page of a proposal', () => {
  it(
    'says what it is, who sees the support, until when, and when the answer comes',
    async () => {
      const { text, faults, all } = await show();
      expect(all('h1')[0]?.textContent.trim()).toBe('Förslag om buss 14');
      expect(text()).toContain('Förslag 14');
      expect(text()).toContain('Ingen här ser att det är du, inte heller moderatorn.');
      expect(text()).toContain('till 14 december');
      expect(text()).toContain('Svaret kommer senast 31 mars 2027');
      expect(all('.btn.act')).toHaveLength(1);
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('has a button for what the server allows, and for nothing else', async () => {
    const { button } = await show();
    expect(button('Ge ditt stöd')).toBeDefined();
    expect(button('Ta tillbaka förslaget')).toBeUndefined();
  });

  it('has no button when the server does not allow it', async () => {
    const { button, link, all, text } = await show({ allowedOperations: ['comment'] });
    expect(button('Ge ditt stöd')).toBeUndefined();
    expect(link('Ändra förslaget')).toBeUndefined();
    expect(all('.gable')).toEqual([]);
    expect(text()).toContain('Stöd tas inte emot just nu.');
  });

  it('offers its author to edit and withdraw, and says that one’s own cannot be supported', async () => {
    const { button, link, text } = await show({
      mine: true,
      allowedOperations: ['edit', 'withdraw', 'comment'],
    });
    expect(link('Ändra förslaget')?.getAttribute('href')).toBe(
      '/sv/dialogues/bussarna/proposals/14/edit',
    );
    expect(button('Ta tillbaka förslaget')).toBeDefined();
    expect(button('Ge ditt stöd')).toBeUndefined();
    expect(text()).toContain('Det egna förslaget kan man inte stödja.');
  });

  it('offers who is not signed in to sign in', async () => {
    const { link } = await show({ allowedOperations: ['sign-in'] });
    expect(link('Logga in för att ge ditt stöd')?.getAttribute('href')).toBe(
      '/sv/sign-in?to=%2Fsv%2Fdialogues%2Fbussarna%2Fproposals%2F14',
    );
  });
});

describe('supporting on the page', () => {
  it('shows the support at once, keeps the focus, and takes the server’s count', async () => {
    const { answer, give } = later();
    const { button, text, live, settle } = await show({}, { [`PUT ${ONE}/support`]: answer });
    const press = button('Ge ditt stöd');
    press?.focus();
    press?.click();
    await settle();
    expect(text()).toContain('11personer stöder');
    expect(button('Ta tillbaka ditt stöd')).toBe(press);
    expect(document.activeElement).toBe(press);
    // Its own event comes before its answer: the support is not counted twice meanwhile.
    live.send('support-given', ID, aSummary(14, { supports: 11 }));
    await settle();
    expect(text()).toContain('11personer');
    give({ supported: true, supports: 15, seq: 105 });
    await settle();
    expect(text()).toContain('15personer');
    expect(text()).toContain('Du stöder förslaget.');
  });

  it('says that one follows now, without a reload', async () => {
    const { button, settle } = await show(
      { allowedOperations: ['support', 'follow'] },
      {
        [`PUT ${ONE}/support`]: { supported: true, supports: 11, seq: 105 },
        [`GET ${ONE}`]: aView({ following: true, allowedOperations: ['unfollow'] }),
      },
    );
    expect(button('Följ förslaget')).toBeDefined();
    button('Ge ditt stöd')?.click();
    await settle();
    await settle();
    expect(button('Du följer förslaget. Sluta följa')).toBeDefined();
    expect(button('Ta tillbaka ditt stöd')).toBeDefined();
  });

  it('goes back to what it was when the server refuses, and says why', async () => {
    const { answer, refuse } = later();
    const closed = aView({ allowedOperations: [], supports: 12 });
    const { button, text, settle } = await show(
      {},
      { [`PUT ${ONE}/support`]: answer, [`GET ${ONE}`]: closed },
    );
    button('Ge ditt stöd')?.click();
    await settle();
    expect(text()).toContain('11personer');
    refuse(new ProblemError('dialogues.round-closed', 409));
    await settle();
    await settle();
    expect(text()).toContain('12personer');
    expect(text()).toContain('Rundan är stängd');
    expect(text()).not.toContain('Du stöder förslaget.');
    expect(button('Ge ditt stöd')).toBeUndefined();
  });

  it('takes a support back', async () => {
    const given = { supported: true, allowedOperations: ['withdraw-support'] as const };
    const receipt = { supported: false, supports: 9, seq: 106 };
    const { button, text, settle } = await show(given, { [`DELETE ${ONE}/support`]: receipt });
    button('Ta tillbaka ditt stöd')?.click();
    await settle();
    expect(text()).toContain('9personer');
    expect(button('Ge ditt stöd')).toBeDefined();
  });

  it('takes back what an author gave before, and then says that one’s own takes none', async () => {
    const given = { mine: true, part: 'coauthor', supported: true } as const;
    const receipt = { supported: false, supports: 9, seq: 106 };
    const { button, text, settle } = await show(
      { ...given, allowedOperations: ['withdraw-support'] },
      { [`DELETE ${ONE}/support`]: receipt },
    );
    const press = button('Ta tillbaka ditt stöd');
    press?.focus();
    press?.click();
    await settle();
    expect(text()).toContain('9personer');
    expect(button('Ge ditt stöd')).toBeUndefined();
    expect(document.activeElement?.textContent).toContain('Det egna förslaget');
  });
});

describe('what happens while one reads', () => {
  it('moves the count, and lets a new version wait until it is wanted', async () => {
    const { text, button, live, settle, all } = await show(
      {},
      {
        [`GET ${ONE}`]: aView({
          version: 2,
          editedAt: '2026-11-14T10:00:00.000Z',
          body: 'Ny text.',
        }),
      },
    );
    const [area] = all<HTMLTextAreaElement>('textarea');
    type(area!, 'Halvskriven kommentar');
    live.send('support-given', ID, aSummary(14, { supports: 412 }));
    live.send('proposal-edited', ID, aSummary(14, { supports: 412, version: 2 }));
    await settle();
    expect(text()).toContain('412personer');
    expect(text()).toContain('Tåget är sent.');
    button('Visa version 2')?.click();
    await settle();
    expect(text()).toContain('Ny text.');
    expect(button('Visa version 2')).toBeUndefined();
    expect(all<HTMLTextAreaElement>('textarea')[0]).toBe(area);
    expect(area!.value).toBe('Halvskriven kommentar');
  });

  it('is read anew when too much has happened', async () => {
    const fresh = aView({ supports: 777, lastSeq: 9_000 });
    const { text, live, settle } = await show({}, { [`GET ${ONE}`]: fresh });
    expect(await live.fallBehind()).toContain(9_000);
    await settle();
    expect(text()).toContain('777');
  });

  it('takes a withdrawn text off the page', async () => {
    const gone = { status: 'withdrawn', title: null, excerpt: null, author: null } as const;
    const withdrawn = aView({
      ...gone,
      body: null,
      withdrawnAt: '2026-11-20T10:00:00.000Z',
      allowedOperations: [],
    });
    const { text, live, settle, all } = await show({}, { [`GET ${ONE}`]: withdrawn });
    live.send('proposal-withdrawn', ID, aSummary(14, gone));
    await settle();
    await settle();
    expect(text()).not.toContain('Låt bussen vänta.');
    expect(text()).toContain('Förslag 14 är tillbakataget');
    expect(text()).toContain('tog tillbaka det 20 november');
    expect(text()).not.toMatch(/Stöd tas inte emot|personer|Svaret kommer/);
    expect(all('textarea')).toEqual([]);
  });

  it('asks before it is withdrawn, says what stays, and leaves one at its heading', async () => {
    const operations = { mine: true, allowedOperations: ['withdraw'] as const };
    const { button, text, api, settle, all } = await show(operations, {
      [`GET ${ONE}`]: aView({
        ...{ status: 'withdrawn', title: null, body: null, excerpt: null, author: null },
        ...{ withdrawnAt: '2026-11-20T10:00:00.000Z', mine: true, allowedOperations: [] },
      }),
      [`POST ${ONE}/withdraw`]: { id: ID, number: 14, version: 1, seq: 107 },
    });
    button('Ta tillbaka förslaget')?.focus();
    button('Ta tillbaka förslaget')?.click();
    await settle();
    const asked = all<HTMLDialogElement>('dialog').find(({ open }) => open);
    expect(asked?.textContent).toContain('Vill du ta tillbaka förslaget?');
    expect(text()).toContain('Att du lämnade ett förslag står kvar, utan namn.');
    expect(api.calls.some(({ method }) => method === 'POST')).toBe(false);
    asked?.querySelector<HTMLButtonElement>('.btn')?.click();
    await settle();
    await settle();
    expect(api.calls.some(({ method }) => method === 'POST')).toBe(true);
    expect(button('Ta tillbaka förslaget')).toBeUndefined();
    expect(document.activeElement).toBe(all('h1')[0]);
  });
});
