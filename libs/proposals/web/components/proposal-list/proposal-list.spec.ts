import type { DialogueDetail } from '@samrad/dialogues/contract';
import { ProblemError } from '@samrad/platform/web';
import { aDialogue, aList, anItem, aSummary } from '../../testing/proposal.builder';
import { AXE_TAKES, trial } from '../../testing/page-trial';
import { ProposalList } from './proposal-list';

const LIST = 'GET /dialogues/bussarna/proposals?order=mixed&limit=20';
const CATEGORIES = 'GET /dialogues/bussarna/categories';
const show = (answers: Record<string, unknown>, given: Partial<DialogueDetail> = {}) =>
  trial(ProposalList, { dialogue: aDialogue(given) }, answers);

describe('the list of proposals', () => {
  it(
    'shows rows with author and figures, and has no fault that axe can see',
    async () => {
      const items = [anItem(1, { supported: true }), anItem(2, { mine: true, comments: 0 })];
      const { text, link, faults, live } = await show({ [LIST]: aList(items) });
      expect(text()).toContain('2 förslag');
      expect(link('Förslag om buss 1')?.getAttribute('href')).toBe(
        '/sv/dialogues/bussarna/proposals/1',
      );
      expect(text()).toContain('Sälgen');
      expect(text()).toContain('stöd, 2 kommentarer');
      expect(text()).toContain('inga kommentarer');
      expect(live.begun).toEqual([100]);
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('keeps its rows in place while counts move, and lets new ones wait behind the pill', async () => {
    const { all, text, button, live, settle } = await show({ [LIST]: aList([anItem(1)]) });
    const [row] = all('.rows > li');
    live.send('support-given', aSummary(1).id, aSummary(1, { supports: 412 }));
    live.send('proposal-submitted', aSummary(2).id, aSummary(2));
    await settle();
    expect(all('.rows > li')).toEqual([row]);
    expect(row?.textContent).toContain('412');
    button('Visa ett nytt förslag')?.click();
    await settle();
    expect(all('.rows > li')[1]).toBe(row);
    expect(text()).toContain('Förslag om buss 2');
  });

  it('is read anew when too much has happened', async () => {
    const answers = { [LIST]: aList([anItem(1)]) };
    const { text, live, settle } = await show(answers);
    Object.assign(answers, { [LIST]: aList([anItem(1), anItem(2)], { lastSeq: 9_000 }) });
    expect(await live.fallBehind()).toContain(9_000);
    await settle();
    expect(text()).toContain('Förslag om buss 2');
    live.send('support-given', aSummary(2).id, aSummary(2, { supports: 412 }));
    await settle();
    expect(text()).toContain('412');
  });

  it('reads on, and anew in another order', async () => {
    const { all, text, button, api, settle } = await show({
      [LIST]: aList([anItem(1)], { next: 'abc', total: 2 }),
      [`${LIST}&after=abc`]: aList([anItem(2)], { total: 2 }),
      'GET /dialogues/bussarna/proposals?order=supports&limit=20': aList([anItem(3)]),
    });
    button('Visa ett till')?.click();
    await settle();
    expect(text()).toContain('Förslag om buss 2');
    const [order] = all<HTMLSelectElement>('select');
    order!.value = 'supports';
    order!.dispatchEvent(new Event('change'));
    await settle();
    expect(text()).toContain('Förslag om buss 3');
    expect(text()).not.toContain('Förslag om buss 1');
    expect(api.calls.filter(({ path }) => path.includes('/proposals?'))).toHaveLength(3);
  });

  it('says so when there are none, and offers only what the server allows', async () => {
    const first = await show({ [LIST]: aList([]) });
    expect(first.link('Bli den första')?.getAttribute('href')).toBe(
      '/sv/dialogues/bussarna/proposals/new',
    );
  });

  it('offers to sign in where that would help, and nothing when proposals are closed', async () => {
    const { link, text } = await show({ [LIST]: aList([], { allowedOperations: ['sign-in'] }) });
    expect(link('Logga in')?.getAttribute('href')).toContain('/sv/sign-in?to=');
    expect(text()).not.toContain('Bli den första');
  });

  it('says who may, to a reader who may not', async () => {
    const none = { [LIST]: aList([], { allowedOperations: [] }) };
    const { link, text } = await show(none, { bar: 'dialogues.not-invited' });
    expect(link('Skriv in koden')?.getAttribute('href')).toBe('/sv/dialogues/bussarna/join');
    expect(text()).not.toContain('inte emot');
  });

  it('says what went wrong', async () => {
    const { text } = await show({ [LIST]: new ProblemError('platform.unavailable', 503) });
    expect(text()).toContain('Tjänsten är inte igång');
  });

  it('is narrowed by what the address says, which the fields and chips change', async () => {
    const id = '00000000-0000-7000-8000-000000000077';
    const category = { id, proposals: 1, names: [{ language: 'sv', name: 'Turer' }] };
    const narrowed = `${LIST}&category=${id}`;
    const { all, text, button, live, settle } = await show({
      [LIST]: aList([anItem(1), anItem(2)]),
      [CATEGORIES]: { language: 'sv', items: [category], allowedOperations: [] },
      [narrowed]: aList([anItem(2)]),
    });
    const select = all<HTMLSelectElement>('select').find((each) =>
      each.textContent.includes('Turer (1)'),
    );
    select!.focus();
    select!.value = id;
    select!.dispatchEvent(new Event('change'));
    await settle();
    await settle();
    expect(text()).not.toContain('Förslag om buss 1');
    expect(document.activeElement).toBe(select);
    live.send('proposal-submitted', aSummary(3).id, aSummary(3));
    live.send('proposal-submitted', aSummary(4).id, aSummary(4, { categories: [category] }));
    await settle();
    expect(text()).toContain('Visa ett nytt förslag');
    button('Visa ett nytt förslag')?.focus();
    button('Visa ett nytt förslag')?.click();
    await settle();
    expect(document.activeElement?.textContent).toContain('Förslag om buss 4');
    const [chip] = all<HTMLButtonElement>('.chips button');
    expect(chip?.textContent).toContain('Turer');
    chip!.focus();
    chip!.click();
    await settle();
    await settle();
    expect(text()).toContain('Förslag om buss 1');
    expect(all('.chips')).toEqual([]);
  });

  it('says that nothing is left, rather than that nothing was ever there', async () => {
    const { all, text, settle } = await show({
      [LIST]: aList([anItem(1)]),
      [`${LIST}&municipality=1981`]: aList([]),
    });
    const select = all<HTMLSelectElement>('select').find((each) =>
      each.textContent.includes('Sala'),
    );
    select!.value = '1981';
    select!.dispatchEvent(new Event('change'));
    await settle();
    await settle();
    expect(text()).toContain('Inga förslag med de valen');
    expect(text()).not.toContain('Bli den första');
  });
});
