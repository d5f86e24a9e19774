import { ProblemError } from '@samrad/platform/web';
import type { CategoryList } from '@samrad/proposals/contract';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { aDialogue } from '../../testing/proposal.builder';
import { CategoriesPage } from './categories.page';

const PATH = '/dialogues/bussarna/categories';
const [A, B] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];
const inSwedish = (name: string) => [{ language: 'sv', name }];

function aCategoryList(items: CategoryList['items'], version = 1): CategoryList {
  return { language: 'sv', items, version, allowedOperations: ['change-categories'] };
}

const TWO = aCategoryList([
  { id: A, names: [...inSwedish('Tider'), { language: 'fi', name: 'Ajat' }], proposals: 5 },
  { id: B, names: inSwedish('Hållplatser'), proposals: 0 },
]);

async function setup(categories = TWO, answers: Record<string, unknown> = {}) {
  const inputs = { dialogue: aDialogue({ languages: ['sv', 'fi'] }), categories };
  const shown = await trial(CategoriesPage, inputs, {
    [`PUT ${PATH}`]: { ids: [A, B] },
    [`GET ${PATH}`]: TWO,
    ...answers,
  });
  const { all, settle, api } = shown;
  const press = async (name: string): Promise<void> => {
    const named = (each: HTMLElement): string =>
      each.getAttribute('aria-label') ?? each.textContent.trim();
    all('button')
      .find((each) => named(each) === name)!
      .click();
    await settle();
  };
  const boxes = () => all<HTMLInputElement>('li input');
  const sent = () => api.calls.find(({ method }) => method === 'PUT')?.body;
  return { ...shown, press, boxes, sent };
}

describe('the page of a dialogue’s categories', () => {
  it(
    'names them in the dialogue’s languages, and has no fault that axe can see',
    async () => {
      const { boxes, faults, text } = await setup();
      expect(boxes().map(({ value, lang }) => [value, lang])).toEqual([
        ...[
          ['Tider', 'sv'],
          ['Ajat', 'fi'],
        ],
        ...[
          ['Hållplatser', 'sv'],
          ['', 'fi'],
        ],
      ]);
      expect(text()).toContain('5 förslag');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('sends what is renamed, added and moved, in their order', async () => {
    const { boxes, press, sent, settle } = await setup();
    type(boxes()[0]!, ' Turer ');
    await settle();
    await press('Flytta ned: Turer');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Flytta ned: Turer');
    await press('Lägg till en kategori');
    expect(document.activeElement).toBe(boxes()[4]);
    type(boxes()[4]!, 'Biljetter');
    await settle();
    await press('Spara kategorierna');
    expect(sent()).toEqual({
      version: 1,
      categories: [
        { id: B, names: inSwedish('Hållplatser') },
        { id: A, names: [...inSwedish('Turer'), { language: 'fi', name: 'Ajat' }] },
        { names: inSwedish('Biljetter') },
      ],
    });
  });

  it('says what happens with the proposals of one that goes, until it is saved', async () => {
    const { press, sent, text, boxes } = await setup();
    await press('Ta bort: Tider');
    expect(text()).toContain('5 förslag har den: de står kvar, utan kategorin.');
    expect(document.activeElement?.textContent.trim()).toBe('Behåll ändå');
    await press('Behåll ändå: Tider');
    expect(boxes()).toHaveLength(4);
    await press('Ta bort: Tider');
    await press('Spara kategorierna');
    expect(sent()).toEqual({
      version: 1,
      categories: [{ id: B, names: inSwedish('Hållplatser') }],
    });
  });

  it('sends nothing while one has no name or the name of another', async () => {
    const { all, boxes, press, sent, text } = await setup();
    type(boxes()[0]!, '');
    type(boxes()[2]!, 'X');
    type(boxes()[3]!, 'ajat');
    await press('Spara kategorierna');
    expect(sent()).toBeUndefined();
    expect(text()).toContain('3 saker behöver rättas');
    expect(all('[aria-invalid]')).toEqual([boxes()[0], boxes()[2], boxes()[3]]);
  });

  it('shows what the server refuses where it stands', async () => {
    const refused = new ProblemError('platform.invalid', 422, [
      { field: 'categories.1.names.0.name', code: 'controls' },
    ]);
    const { all, boxes, press } = await setup(TWO, { [`PUT ${PATH}`]: refused });
    await press('Spara kategorierna');
    expect(all('[aria-invalid]')).toEqual([boxes()[2]]);
  });

  it('shows what somebody else saved meanwhile, and keeps what is written here', async () => {
    const meanwhile = aCategoryList([
      { id: A, names: inSwedish('Avgångar'), proposals: 6 },
      { id: B, names: inSwedish('Stopp'), proposals: 0 },
    ]);
    const changed = new ProblemError('proposals.categories-changed', 409);
    const { answers, api, boxes, press, text } = await setup(TWO, {
      [`PUT ${PATH}`]: changed,
      [`GET ${PATH}`]: { ...meanwhile, version: 2 },
    });
    type(boxes()[2]!, 'Hållplatslägen');
    await press('Spara kategorierna');
    expect(text()).toContain('Någon annan har ändrat kategorierna sedan du öppnade sidan.');
    expect(text()).toContain('Så här har den andra sparat kategorierna:AvgångarStopp');
    expect(boxes().map(({ value }) => value)).toEqual(['Avgångar', '', 'Hållplatslägen', '']);

    answers[`PUT ${PATH}`] = { ids: [A, B], version: 3 };
    await press('Spara kategorierna');
    expect(api.calls.findLast(({ method }) => method === 'PUT')?.body).toEqual({
      version: 2,
      categories: [
        { id: A, names: inSwedish('Avgångar') },
        { id: B, names: inSwedish('Hållplatslägen') },
      ],
    });
    expect(text()).not.toContain('Så här har den andra');
  });

  it('has no more than twelve', async () => {
    const { boxes, press, text } = await setup(aCategoryList([]));
    expect(text()).toContain('Dialogen har inga kategorier.');
    for (let n = 0; n < 13; n++) await press('Lägg till en kategori');
    expect(boxes()).toHaveLength(2 * 12);
    expect(text()).toContain('Fler än 12 kan det inte vara.');
  });
});
