import { ProblemError } from '@samrad/platform/web';
import { dialogue, next, page, statement } from '../../testing/opinions.builder';
import { answered, AT, nameOf, openPage } from '../../testing/statements-page';

afterEach(() => document.body.replaceChildren());

describe('all statements', () => {
  it('say in words and numbers what the bars show, and the same as a table', async () => {
    const { root, rows, bar, button, settle } = await openPage();
    expect(bar(rows()[0]!)).toMatch(
      /6 håller med \(60\s%\), 3 håller inte med \(30\s%\), 1 hoppade över \(10\s%\)/,
    );
    [...root.querySelectorAll<HTMLButtonElement>('[role="tab"]')]
      .find((tab) => nameOf(tab) === 'Tabell')!
      .click();
    await settle();
    const cells = [...root.querySelectorAll('tbody tr:first-child > *')].map((cell) =>
      cell.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(cells).toEqual([
      '1',
      'Påstående ett, två, 1',
      '6 (60 %)',
      '3 (30 %)',
      '1 (10 %)',
      'Du har inte svarat',
    ]);
    expect(button('Svara')).toBeUndefined();
  });

  it('let one change one’s mind and take the answer back', async () => {
    const mine = statement(2, {
      myStand: 'agree',
      allowedOperations: ['take-stand', 'take-back-stand'],
    });
    const { answers, rows, button, bar, settle } = await openPage({
      page: page([statement(1), mine]),
    });
    const row = () => rows()[1]!;
    button('Ändra svaret', row())!.click();
    await settle();
    expect(button('Håller med', row())!.getAttribute('aria-pressed')).toBe('true');
    answers[`PUT ${AT}/2/stand`] = answered(2, 'disagree', 21);
    answers[`GET ${AT}/next`] = next();
    button('Håller inte med', row())!.click();
    await settle();
    expect(row().textContent).toContain('Du håller inte med.');
    expect(bar(row())).toMatch(/^5 håller med .*, 4 håller inte med/);
    answers[`DELETE ${AT}/2/stand`] = answered(2, null, 22);
    button('Ta tillbaka svaret', row())!.click();
    await settle();
    expect(row().textContent).toContain('Du har inte svarat.');
    expect(bar(row())).toMatch(/^5 håller med .*, 3 håller inte med/);
  });

  it('offer to take an answer back only where the server allows it', async () => {
    const fixed = statement(1, { myStand: 'agree', allowedOperations: ['take-stand'] });
    const { rows, button, settle } = await openPage({ page: page([fixed]) });
    button('Ändra svaret', rows()[0])!.click();
    await settle();
    expect(button('Håller med', rows()[0])).toBeDefined();
    expect(button('Ta tillbaka svaret', rows()[0])).toBeUndefined();
  });

  it('move their tallies live, and let new ones wait until they are asked for', async () => {
    const { answers, live, rows, bar, button, heading, settle } = await openPage();
    expect(live.begun).toContain(20);
    live.send(21, 'stand-taken', statement(2, { tally: { agree: 7, disagree: 3, pass: 1 } }));
    live.send(22, 'statement-added', statement(4));
    live.send(23, 'stand-taken', statement(4));
    await settle();
    expect(bar(rows()[1]!)).toMatch(/^7 håller med/);
    expect(rows()).toHaveLength(3);
    answers[`GET ${AT}?order=number`] = page([1, 2, 3, 4].map((number) => statement(number)));
    answers[`GET ${AT}/next`] = next();
    button('Visa ett nytt påstående')!.click();
    await settle();
    expect(rows().map(heading)).toHaveLength(4);
    expect(button('Visa ett nytt påstående')).toBeUndefined();
  });

  it('are read anew when too much has happened', async () => {
    const { answers, live, rows, heading, settle } = await openPage();
    const four = [1, 2, 3, 4].map((number) => statement(number));
    answers[`GET ${AT}?order=number`] = page(four, { lastSeq: 9_000 });
    answers[`GET ${AT}/next`] = next();
    answers['GET /dialogues/skolvagar?language=sv'] = dialogue({ lastSeq: 9_000 });
    expect(await live.fallBehind()).toEqual([9_000, 9_000]);
    await settle();
    expect(rows().map(heading)).toHaveLength(4);
  });

  it('come in another order, and more at a time', async () => {
    const { answers, root, rows, heading, button, settle } = await openPage({
      page: page([statement(1), statement(2)], { next: 'after-2', total: 3 }),
    });
    answers[`GET ${AT}?order=number&after=after-2`] = page([statement(2), statement(3)]);
    button('Visa 1 till')!.click();
    await settle();
    expect(rows().map(heading)).toEqual([1, 2, 3].map((n) => `Påstående ett, två, ${n}`));
    answers[`GET ${AT}?order=most-divided`] = page([statement(3), statement(1)]);
    const select = root.querySelector('select')!;
    expect(root.querySelector(`label[for="${select.id}"]`)?.textContent.trim()).toBe('Ordning');
    select.value = 'most-divided';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(rows().map(heading)).toEqual([3, 1].map((n) => `Påstående ett, två, ${n}`));
  });
});

describe('a statement of one’s own', () => {
  async function openForm(answers: Record<string, unknown> = {}) {
    const set = await openPage({}, answers);
    const area = set.root.querySelector('textarea')!;
    const send = async (words: string) => {
      area.value = words;
      area.dispatchEvent(new Event('input'));
      await set.settle();
      set.button('Lägg till påståendet')!.click();
      await set.settle();
    };
    return { ...set, area, send };
  }

  it('is sent, and the list is read anew', async () => {
    const { api, answers, area, send, rows, calls } = await openForm();
    answers[`POST ${AT}`] = statement(4, { mine: true });
    answers[`GET ${AT}?order=number`] = page([statement(1), statement(4, { mine: true })]);
    answers[`GET ${AT}/next`] = next();
    await send('  Bygg en tunnel i stället. ');
    expect(calls(api)[0]).toEqual(['POST', AT, { text: 'Bygg en tunnel i stället.' }]);
    expect(area.value).toBe('');
    expect(rows()[1]!.textContent).toContain('Ditt påstående');
  });

  it('is not lost when it is refused: too short, or there already', async () => {
    const { area, root, send } = await openForm({
      [`POST ${AT}`]: new ProblemError('opinions.already-stated', 409),
    });
    await send('Nej');
    expect(document.activeElement?.textContent).toContain('En sak behöver rättas');
    expect(area.getAttribute('aria-invalid')).toBe('true');
    await send('Sänk farten till 30.');
    expect(root.querySelector('form [role="alert"]')?.textContent).toContain(
      'Samma påstående finns redan.',
    );
    expect(area.value).toBe('Sänk farten till 30.');
  });
});
