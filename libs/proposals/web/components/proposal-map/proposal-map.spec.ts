import { trial } from '../../testing/page-trial';
import { anItem } from '../../testing/proposal.builder';
import { ProposalMap } from './proposal-map';

const PLACES = {
  'GET /dialogues/bussarna/proposals/places?': { counts: { '1980': 130, '1984': 2 } },
};
const inVasteras = (number: number) =>
  anItem(number, { place: { municipality: '1980', name: null, pin: null } });

const show = (inputs: Record<string, unknown>) =>
  trial(
    ProposalMap,
    { slug: 'bussarna', filter: {}, proposals: [], total: 132, ...inputs },
    PLACES,
  );

describe('the map of proposals', () => {
  it('says how many of a municipality it shows, and leads to all in the list', async () => {
    const proposals = [inVasteras(1), inVasteras(2)];
    const filter = { municipality: '1980' };
    const { text, link } = await show({ filter, proposals, total: 130 });
    expect(text()).toContain('Kartan visar 2 av 130 förslag här.');
    expect(link('Se alla i listan')).toBeDefined();
  });

  it('says nothing of it where it shows all, and none while another municipality is read', async () => {
    const filter = { municipality: '1980' };
    const all = await show({ filter, proposals: [inVasteras(1)], total: 1 });
    expect(all.text()).not.toContain('Kartan visar');
    all.fixture.componentRef.setInput('filter', { municipality: '1984' });
    all.fixture.componentRef.setInput('total', 132);
    await all.settle();
    expect(all.text()).not.toContain('Kartan visar');
    expect(all.text()).toContain('130');
  });
});
