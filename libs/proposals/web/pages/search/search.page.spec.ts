import { SEARCH_LIMITS } from '@samrad/proposals/contract';
import type { Found, FoundPage } from '@samrad/proposals/contract';
import { ProblemError } from '@samrad/platform/web';
import type { Searched } from '../../data/load-search';
import { AXE_TAKES, trial } from '../../testing/page-trial';
import { aDialogue } from '../../testing/proposal.builder';
import { SearchPage } from './search.page';

function aFound(number: number, given: Partial<Found> = {}): Found {
  return {
    ...{ id: `id-${number}`, kind: 'proposal', number, comment: null, language: 'sv' },
    dialogue: { slug: 'bussarna', question: 'Hur ska bussarna gå?', language: 'sv' },
    title: [{ text: `Mer buss ${number}`, hit: false }],
    ...{ titleLanguage: 'sv', author: 'Sälgen', at: '2026-11-09T10:00:00.000Z' },
    excerpt: [
      { text: 'Natt', hit: true },
      { text: 'bussen <b>går</b> inte', hit: false },
    ],
    ...given,
  };
}

function aPage(items: readonly Found[], given: Partial<FoundPage> = {}): FoundPage {
  const counts = { proposal: items.length, comment: SEARCH_LIMITS.nearest };
  return { items, next: null, counts, words: ['natt'], shortened: false, dialogue: null, ...given };
}

const asked = (page: FoundPage | null, given: Partial<Searched> = {}): Searched => ({
  ...{ query: 'natt', kind: null, page, problem: null },
  ...given,
});

describe('the page for searching', () => {
  it(
    'shows what was found with its words marked, as text alone',
    async () => {
      const comment = aFound(2, { kind: 'comment', comment: 7, language: 'fi' });
      const page = aPage([aFound(1), comment]);
      const { all, text, link, faults } = await trial(SearchPage, { searched: asked(page) });
      expect(text()).toContain('Träffar: 2 förslag och minst 200 kommentarer.');
      expect(all('mark').map((each) => each.textContent)).toEqual(['Natt', 'Natt']);
      expect(all('.soft')[0]?.textContent).toBe('Nattbussen <b>går</b> inte');
      expect(link('Mer buss 2')?.getAttribute('href')).toBe(
        '/sv/dialogues/bussarna/proposals/2#comment-7',
      );
      expect(text()).toContain('Kommentar på förslag 2');
      expect(all('.soft')[1]?.getAttribute('lang')).toBe('fi');
      expect(link('Bara kommentarer')?.getAttribute('href')).toBe('/sv/search?q=natt&kind=comment');
      expect(link('Allt')?.getAttribute('aria-current')).toBe('true');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('reads on, and keeps what stands when that fails', async () => {
    const path = 'GET /dialogues/bussarna/search?q=natt&limit=20&after=abc';
    const searched = asked(aPage([aFound(1)], { next: 'abc' }));
    const given = { searched, dialogue: aDialogue() };
    const answers = { [path]: new ProblemError('proposals.search-busy', 429) };
    const { text, button, settle } = await trial(SearchPage, given, answers);
    button('Visa fler')?.click();
    await settle();
    expect(text()).toContain('Många söker just nu');
    Object.assign(answers, { [path]: aPage([aFound(3)]) });
    button('Visa fler')?.click();
    await settle();
    expect(text()).toContain('Mer buss 1');
    expect(text()).toContain('Mer buss 3');
    expect(text()).not.toContain('Många söker just nu');
  });

  it('says so when nothing is like it, when it was too much, and before anything is sought', async () => {
    const nothing = await trial(SearchPage, { searched: asked(aPage([])), dialogue: aDialogue() });
    expect(nothing.text()).toContain('Inget som liknar ”natt”');
    expect(nothing.link('Sök i alla dialoger')?.getAttribute('href')).toBe('/sv/search?q=natt');
    const problem = new ProblemError('proposals.search-too-wide', 422);
    nothing.fixture.componentRef.setInput('searched', asked(null, { problem }));
    await nothing.settle();
    expect(nothing.text()).toContain('Sökningen blev för stor');
    nothing.fixture.componentRef.setInput('searched', asked(null, { query: '' }));
    await nothing.settle();
    expect(nothing.text()).toContain('Skriv ett eller flera ord.');
  });
});
