import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { ProblemError } from '@samrad/platform/web';
import type { CoauthorInvitation, ProposalView } from '@samrad/proposals/contract';
import { ProposalStore } from '../../data/proposal.store';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { aView } from '../../testing/proposal.builder';
import { CoauthorBox } from './coauthor-box';

const ONE = '/dialogues/bussarna/proposals/14';
const LIST = `GET ${ONE}/coauthors`;
const one = (
  pseudonym: string,
  state: CoauthorInvitation['state'] = 'invited',
): CoauthorInvitation => ({
  ...{ participantId: `id-${pseudonym}`, pseudonym, state },
  since: '2026-11-12T10:00:00.000Z',
});
const AUTHOR = { mine: true, part: 'author', allowedOperations: ['invite', 'leave'] } as const;
const RECEIPT = { number: 14, coauthor: true, seq: 9 };

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
  };
});

interface Asked {
  readonly token?: string;
  readonly answers?: Record<string, unknown>;
}

async function setup(given: Partial<ProposalView>, { token, answers = {} }: Asked = {}) {
  let reloads = 0;
  const reload = () => Promise.resolve(void reloads++);
  const queryParamMap = convertToParamMap(token === undefined ? {} : { invitation: token });
  TestBed.configureTestingModule({
    providers: [{ provide: ProposalStore, useValue: { reload } }],
  });
  TestBed.overrideProvider(ActivatedRoute, { useValue: { snapshot: { queryParamMap } } });
  const inputs = { proposal: aView(given), slug: 'bussarna' };
  const shown = await trial(CoauthorBox, inputs, {
    [LIST]: { items: [one('Alen', 'accepted'), one('Asken'), one('Boken', 'declined')], room: 8 },
    ...answers,
  });
  const { all, api, button, settle } = shown;
  return {
    ...shown,
    reloads: () => reloads,
    labelled: (name: string) =>
      all<HTMLLabelElement>('label').find((each) => each.textContent.trim() === name)?.control as
        HTMLInputElement | null | undefined,
    press: async (name: string): Promise<void> => {
      button(name)!.click();
      await settle();
      await settle();
    },
    open: async (): Promise<void> => {
      all<HTMLDetailsElement>('details')[0]!.open = true;
      await settle();
      await settle();
    },
    writes: () => api.calls.filter(({ method }) => method !== 'GET'),
  };
}

describe('who was invited to write', () => {
  const INVITED = { allowedOperations: ['answer-invitation', 'join', 'follow'] } as const;

  it(
    'is told what saying yes means, and says it',
    async () => {
      const { faults, press, reloads, text, writes } = await setup(INVITED, {
        answers: { [`POST ${ONE}/invitation`]: RECEIPT },
      });
      expect(text()).toContain('Du är inbjuden att skriva förslaget');
      expect(text()).toContain('står stödet kvar');
      expect(await faults()).toEqual([]);
      await press('Tacka ja');
      expect(writes()).toMatchObject([{ path: `${ONE}/invitation`, body: { accept: true } }]);
      expect(text()).toContain('Du är medförfattare nu.');
      expect(reloads()).toBe(1);
    },
    AXE_TAKES,
  );

  it('is told when it is too late to say yes', async () => {
    const { button, text } = await setup(
      { allowedOperations: ['answer-invitation', 'follow'] },
      {},
    );
    expect(button('Tacka ja')).toBeUndefined();
    expect(button('Tacka nej')).toBeDefined();
    expect(text()).toContain('därför kan du inte tacka ja');
  });

  it('can say no', async () => {
    const { press, text, writes } = await setup(INVITED, {
      answers: { [`POST ${ONE}/invitation`]: { ...RECEIPT, coauthor: false } },
    });
    await press('Tacka nej');
    expect(writes()).toMatchObject([{ body: { accept: false } }]);
    expect(text()).toContain('Du tackade nej.');
    expect(text()).not.toContain('Du är medförfattare nu.');
  });

  it('answers a link with what stood in it, once', async () => {
    const { button, press, writes } = await setup(
      { allowedOperations: ['follow'] },
      { token: 'hemlig', answers: { [`POST ${ONE}/invitation`]: RECEIPT } },
    );
    await press('Tacka ja');
    expect(writes()).toMatchObject([{ body: { accept: true, token: 'hemlig' } }]);
    expect(button('Tacka ja')).toBeUndefined();
  });

  it('is asked to sign in first and comes back with the link', async () => {
    const { button, link } = await setup({ allowedOperations: ['sign-in'] }, { token: 'hemlig' });
    expect(button('Tacka ja')).toBeUndefined();
    const address = new URL(link('Logga in för att svara')!.getAttribute('href')!, 'http://x');
    expect(address.searchParams.get('to')).toBe(
      '/sv/dialogues/bussarna/proposals/14?invitation=hemlig',
    );
  });

  it.each([
    ['nobody asked', { allowedOperations: ['follow'] }, undefined],
    ['it is one’s own', { mine: true, allowedOperations: ['follow'] }, 'hemlig'],
    ['it is taken back', { status: 'withdrawn', allowedOperations: ['follow'] }, 'hemlig'],
  ] as const)('is not asked when %s', async (_, given, token) => {
    const { text } = await setup(given, token === undefined ? {} : { token });
    expect(text()).not.toContain('Du är inbjuden');
  });

  it('still has the question when the answer was refused', async () => {
    const { button, press, text } = await setup(INVITED, {
      answers: { [`POST ${ONE}/invitation`]: new ProblemError('dialogues.paused', 409) },
    });
    await press('Tacka ja');
    expect(text()).toContain('Rundan är pausad');
    expect(button('Tacka ja')).toBeDefined();
  });
});

describe('an author', () => {
  it(
    'sees who was asked and what they said, when that is wanted',
    async () => {
      const { all, api, faults, open } = await setup(AUTHOR);
      expect(api.calls).toEqual([]);
      await open();
      expect(all('li').map((each) => each.textContent.replace(/\s+/g, ' ').trim())).toEqual([
        'Alenmedförfattare Ta bort: Alen',
        'Askeninbjuden Ta bort: Asken',
        'Bokentackade nej',
      ]);
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('invites by pseudonym, trimmed, and is told', async () => {
    const { answers, labelled, open, press, text, writes } = await setup(AUTHOR, {
      answers: { [`POST ${ONE}/coauthors`]: { number: 14, pseudonym: 'Lönnen' } },
    });
    await open();
    const name = labelled('Pseudonym')!;
    type(name, '  Lönnen ');
    await press('Bjud in');
    expect(writes()).toMatchObject([{ path: `${ONE}/coauthors`, body: { pseudonym: 'Lönnen' } }]);
    expect(text()).toContain('Lönnen är inbjuden.');
    expect(name.value).toBe('');
    answers[`POST ${ONE}/coauthors/link`] = { token: 'x', expiresAt: '' };
    await press('Skapa en länk att dela');
    expect(text()).not.toContain('är inbjuden.');
  });

  it('is led to the field when it is empty, and nothing is sent', async () => {
    const { labelled, open, press, writes } = await setup(AUTHOR);
    await open();
    type(labelled('Pseudonym')!, '   ');
    await press('Bjud in');
    expect(document.activeElement).toBe(labelled('Pseudonym'));
    expect(writes()).toEqual([]);
  });

  it('keeps what was typed when it was refused', async () => {
    const { labelled, open, press, text } = await setup(AUTHOR, {
      answers: { [`POST ${ONE}/coauthors`]: new ProblemError('proposals.no-such-person', 404) },
    });
    await open();
    type(labelled('Pseudonym')!, 'Lönen');
    await press('Bjud in');
    expect(text()).toContain('Ingen i dialogen har den pseudonymen');
    expect(text()).not.toContain('är inbjuden.');
    expect(labelled('Pseudonym')?.value).toBe('Lönen');
  });

  it('asks once when the button is pressed twice', async () => {
    const { button, labelled, open, press, writes } = await setup(AUTHOR, {
      answers: { [`POST ${ONE}/coauthors`]: { number: 14, pseudonym: 'Lönnen' } },
    });
    await open();
    type(labelled('Pseudonym')!, 'Lönnen');
    button('Bjud in')!.click();
    await press('Bjud in');
    expect(writes()).toHaveLength(1);
  });

  it('gets a link that leads to the question', async () => {
    const { button, labelled, open, press } = await setup(AUTHOR, {
      answers: { [`POST ${ONE}/coauthors/link`]: { token: 'hemlig', expiresAt: '' } },
    });
    await open();
    await press('Skapa en länk att dela');
    expect(labelled('Länk till en person')?.value).toBe(
      `${location.origin}/sv/dialogues/bussarna/proposals/14?invitation=hemlig`,
    );
    expect(button('Kopiera länken')).toBeDefined();
  });

  it('need not wait for the list to get a link', async () => {
    const never = new Promise(() => undefined);
    const { labelled, open, press } = await setup(AUTHOR, {
      answers: { [LIST]: never, [`POST ${ONE}/coauthors/link`]: { token: 'x', expiresAt: '' } },
    });
    await open();
    await press('Skapa en länk att dela');
    expect(labelled('Länk till en person')).toBeDefined();
  });

  it('takes somebody away, is told, and is left in the box', async () => {
    const { all, answers, open, press, reloads, text, writes, labelled } = await setup(AUTHOR, {
      answers: { [`DELETE ${ONE}/coauthors/id-Asken`]: RECEIPT },
    });
    await open();
    answers[LIST] = { items: [one('Alen', 'accepted')], room: 9 };
    all('button')
      .find((each) => each.textContent.includes('Asken'))!
      .focus();
    await press('Ta bort: Asken');
    expect(writes()).toMatchObject([{ method: 'DELETE', path: `${ONE}/coauthors/id-Asken` }]);
    expect(text()).toContain('Asken är borttagen.');
    expect(all('li')).toHaveLength(1);
    expect(document.activeElement).toBe(labelled('Pseudonym'));
    expect(reloads()).toBe(1);
  });
});

describe('who writes a proposal', () => {
  const shownDialog = (all: <E extends HTMLElement>(css: string) => E[]) =>
    all<HTMLDialogElement>('dialog').find(({ open }) => open);

  it.each([
    [
      ...(['author', 'Lämna över till en medförfattare', 'Lämna över'] as const),
      ...(['Den som har varit medförfattare längst tar över.', 'Du har lämnat över'] as const),
    ],
    [
      ...(['coauthor', 'Sluta vara medförfattare', 'Sluta'] as const),
      ...(['Det du har skrivit står kvar.', 'Du är inte medförfattare längre.'] as const),
    ],
  ] as const)('as %s leaves after being asked', async (part, name, sure, says, done) => {
    const { all, press, reloads, settle, text, writes } = await setup(
      { mine: true, part, allowedOperations: ['leave'] },
      { answers: { [`DELETE ${ONE}/coauthors/me`]: RECEIPT } },
    );
    expect(shownDialog(all)).toBeUndefined();
    await press(name);
    expect(shownDialog(all)?.textContent).toContain(says);
    expect(writes()).toEqual([]);
    const [yes] = shownDialog(all)!.querySelectorAll<HTMLButtonElement>('.btn');
    expect(yes?.textContent.trim()).toBe(sure);
    yes!.click();
    await settle();
    await settle();
    expect(writes()).toMatchObject([{ method: 'DELETE', path: `${ONE}/coauthors/me` }]);
    expect(text()).toContain(done);
    expect(reloads()).toBe(1);
  });

  it('can stay', async () => {
    const { all, press, writes } = await setup({ mine: true, allowedOperations: ['leave'] });
    await press('Sluta vara medförfattare');
    await press('Stanna kvar');
    expect(shownDialog(all)).toBeUndefined();
    expect(writes()).toEqual([]);
  });

  it('has no box without being allowed to', async () => {
    const { all, button } = await setup({ mine: true, allowedOperations: ['edit'] });
    expect(all('details')).toEqual([]);
    expect(button('Sluta vara medförfattare')?.closest('dialog')).toBeFalsy();
  });
});
