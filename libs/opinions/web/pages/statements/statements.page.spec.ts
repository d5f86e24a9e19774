import axe from 'axe-core';
import { ProblemError } from '@samrad/platform/web';
import { dialogue, next, page, statement } from '../../testing/opinions.builder';
import { answered, AT, openPage } from '../../testing/statements-page';

afterEach(() => document.body.replaceChildren());

describe('one statement at a time', () => {
  it('is answered with one of three buttons of the same weight, and the next comes', async () => {
    const { api, answers, card, inCard, text, settle, calls } = await openPage();
    const looks = ['Håller med', 'Håller inte med', 'Hoppa över'].map(
      (name) => inCard(name).className,
    );
    expect(new Set(looks).size).toBe(1);
    expect(card().querySelector('.quiet')?.textContent.trim()).toBe('Påstående 1');
    expect(text()).toContain('Du har svarat på 0 av 3 påståenden.');
    answers[`PUT ${AT}/1/stand`] = answered(1, 'agree', 21);
    answers[`GET ${AT}/next`] = next({
      statement: statement(3),
      progress: { answered: 1, total: 3 },
    });
    inCard('Håller med').click();
    await settle();
    expect(calls(api)[0]).toEqual(['PUT', `${AT}/1/stand`, { value: 'agree' }]);
    expect(card().querySelector('.quiet')?.textContent.trim()).toBe('Påstående 3');
    expect(card().textContent).toContain('Påstående ett, två, 3');
    expect(text()).toContain('Du har svarat på 1 av 3 påståenden.');
  });

  it('shows the answer in the list too, and counts it once, whoever tells first', async () => {
    const { answers, inCard, live, rows, bar, settle } = await openPage();
    answers[`PUT ${AT}/1/stand`] = answered(1, 'disagree', 22);
    answers[`GET ${AT}/next`] = next({ statement: statement(2) });
    live.send(22, 'stand-taken', statement(1, { tally: { agree: 6, disagree: 4, pass: 1 } }));
    inCard('Håller inte med').click();
    await settle();
    expect(bar(rows()[0]!)).toContain('4 håller inte med');
    expect(rows()[0]!.textContent).toContain('Du håller inte med');
  });

  it('can be undone, and asks again', async () => {
    const { api, answers, card, inCard, text, settle, calls } = await openPage();
    answers[`PUT ${AT}/1/stand`] = answered(1, 'pass', 21);
    answers[`GET ${AT}/next`] = next({
      statement: statement(2),
      progress: { answered: 1, total: 3 },
    });
    inCard('Hoppa över').click();
    await settle();
    expect(card().textContent).toContain('Du hoppade över förra påståendet.');
    answers[`DELETE ${AT}/1/stand`] = answered(1, null, 22);
    inCard('Ångra').click();
    await settle();
    expect(calls(api).at(-1)).toEqual(['DELETE', `${AT}/1/stand`, undefined]);
    expect(card().textContent).toContain('Påstående ett, två, 1');
    expect(document.activeElement).toBe(inCard('Håller med'));
    expect(text()).toContain('Du har svarat på 0 av 3 påståenden.');
  });

  it('takes keys 1, 2 and 3 where the buttons are, and keeps the focus there', async () => {
    const { api, answers, inCard, root, settle, calls } = await openPage();
    answers[`PUT ${AT}/1/stand`] = answered(1, 'disagree', 21);
    answers[`GET ${AT}/next`] = next({ statement: statement(2) });
    inCard('Håller med').focus();
    inCard('Håller med').dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }));
    await settle();
    expect(calls(api)[0]).toEqual(['PUT', `${AT}/1/stand`, { value: 'disagree' }]);
    expect(document.activeElement).toBe(inCard('Håller med'));
    root.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    await settle();
    expect(calls(api).filter(([method]) => method === 'PUT')).toHaveLength(1);
  });

  it('stays, with a sentence, when the round closed meanwhile', async () => {
    const { answers, card, inCard, settle } = await openPage();
    answers[`PUT ${AT}/1/stand`] = new ProblemError('dialogues.round-closed', 409);
    inCard('Håller med').click();
    await settle();
    expect(card().querySelector('[role="alert"]')?.textContent).not.toBe('');
    expect(card().textContent).toContain('Påstående ett, två, 1');
  });

  it('says so when there is none left', async () => {
    const { card } = await openPage({
      next: next({ statement: null, progress: { answered: 3, total: 3 } }),
    });
    expect(card().textContent).toContain('Du har svarat på alla');
  });
});

describe('who may answer', () => {
  it('is asked of the server: without permission there are no buttons', async () => {
    const none = { allowedOperations: [] };
    const { card, root, button } = await openPage({
      page: page([statement(1, none)], none),
      next: next(none),
    });
    expect(button('Håller med')).toBeUndefined();
    expect(button('Svara')).toBeUndefined();
    expect(root.querySelector('form')).toBeNull();
    expect(card().querySelector('a')?.getAttribute('href')).toBe(
      '/sv/sign-in?to=%2Fsv%2Fdialogues%2Fskolvagar%2Fstatements',
    );
  });

  it('is nobody in an imported record, which says where it comes from and keeps its language', async () => {
    const none = { allowedOperations: [] };
    const source = {
      name: 'vTaiwan',
      url: null,
      licence: 'CC BY 4.0',
      attribution: 'The CD Project',
    };
    const chinese = statement(1, {
      ...none,
      text: '應該開放',
      language: 'zh-TW',
      imported: true,
      author: null,
    });
    const { root, text, card } = await openPage({
      dialogue: dialogue({ imported: true, rounds: [], source }),
      page: page([chinese, statement(2, { ...none, rejectedAtSource: true })], none),
      next: next({ ...none, statement: chinese }),
    });
    expect(card()).toBeNull();
    expect(text()).toContain('hämtade från vTaiwan');
    expect(text()).toContain('CC BY 4.0');
    expect(text()).toContain('Avvisat av moderatorerna');
    expect(root.querySelector('h3[lang="zh-TW"]')?.textContent).toBe('應該開放');
  });

  it('is told when the round opens', async () => {
    const none = { allowedOperations: [] };
    const [round] = dialogue().rounds;
    const coming = { ...round!, state: 'coming' as const, opensAt: '2099-03-02T10:00:00.000Z' };
    const { text, card } = await openPage({
      dialogue: dialogue({ rounds: [coming] }),
      page: page([], none),
      next: next({ ...none, statement: null, progress: { answered: 0, total: 0 } }),
    });
    expect(text()).toContain('Du kan ta ställning från 2 mars 2099.');
    expect(card()).toBeNull();
  });
});

it.each(['open', 'signed out', 'empty'])('has no fault that axe can see: %s', async (state) => {
  const none = { allowedOperations: [] };
  const given = {
    open: {},
    'signed out': { page: page([statement(1, none)], none), next: next(none) },
    empty: { page: page([]), next: next({ statement: null, progress: { answered: 0, total: 0 } }) },
  }[state];
  const { root } = await openPage(given);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(root, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
