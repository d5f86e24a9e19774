import type { MineItem, MinePage } from '@samrad/proposals/contract';
import { AXE_TAKES, trial } from '../../testing/page-trial';
import { OwnProposalsPage } from './mine.page';

const AT = '2026-11-09T10:00:00.000Z';
const QUIET = { edited: false, merged: false, withdrawn: false, authors: false, comments: 0 };

function anItem(given: Partial<MineItem> = {}): MineItem {
  return {
    ...{ id: 'a', slug: 'bussarna', question: 'Hur ska bussarna gå?', dialogueLanguage: 'sv' },
    ...{ number: 3, status: 'submitted', mergedInto: null, title: 'Nattbuss hem', language: 'sv' },
    ...{ author: 'Sälgen', supports: 4, comments: 2, authored: false, coauthored: false },
    ...{ followed: true, supported: false, changedAt: AT, news: QUIET },
    ...given,
  };
}

const EMPTY: MinePage = { items: [], next: null, invitations: [] };

describe('the page with one’s own proposals', () => {
  it(
    'says what is new, what one is to each, and who asked one to write',
    async () => {
      const news = { ...QUIET, edited: true, comments: 2 };
      const invitation = {
        ...{ slug: 'bussarna', question: 'Hur?', dialogueLanguage: 'sv', number: 9 },
        ...{ title: 'Bänk vid hållplatsen', language: 'sv', author: 'Linden 4', invitedAt: AT },
      };
      const mine = { ...EMPTY, items: [anItem({ news })], invitations: [invitation] };
      const { text, link, faults } = await trial(OwnProposalsPage, { mine });
      expect(text()).toContain('texten har ändrats');
      expect(text()).toContain('2 nya kommentarer');
      expect(text()).toContain('Du följer');
      expect(text()).toContain('Från Linden 4');
      expect(link('Nattbuss hem')?.getAttribute('href')).toBe('/sv/dialogues/bussarna/proposals/3');
      expect(link('Bänk vid')?.getAttribute('href')).toBe('/sv/dialogues/bussarna/proposals/9');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('reads one kind when asked, and says where to begin when there is none', async () => {
    const mine = { ...EMPTY, items: [anItem()] };
    const answers = { 'GET /mine?part=authored': EMPTY };
    const { text, all, settle } = await trial(OwnProposalsPage, { mine }, answers);
    const select = all<HTMLSelectElement>('select')[0]!;
    select.value = 'authored';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(text()).toContain('Inga förslag här än.');
    expect(text()).not.toContain('Nattbuss hem');
  });
});
