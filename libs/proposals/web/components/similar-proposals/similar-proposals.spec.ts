import { AXE_TAKES, trial } from '../../testing/page-trial';
import { ASK_AFTER, SimilarProposals } from './similar-proposals';

const ASKED = (text: string): string =>
  `GET /dialogues/bussarna/proposals/similar?${new URLSearchParams({ text })}`;
const TITLE = 'Kör nattbuss till Hallstahammar';
const ALIKE = { items: [{ number: 4, title: 'Nattbuss hem', language: 'sv', supports: 3 }] };

const aWhile = () => new Promise((resolve) => setTimeout(resolve, ASK_AFTER + 50));

describe('proposals like the one being written', () => {
  it(
    'are told when one has stopped typing, and open beside it',
    async () => {
      const given = { slug: 'bussarna', text: 'Kör natt' };
      const { fixture, text, link, all, api, settle, faults } = await trial(
        SimilarProposals,
        given,
        { [ASKED(TITLE)]: ALIKE },
      );
      fixture.componentRef.setInput('text', TITLE);
      await settle();
      expect(api.calls).toEqual([]);
      await aWhile();
      await settle();
      expect(api.calls).toHaveLength(1);
      expect(all('[role=status]')[0]?.textContent).toContain('Ett liknande förslag');
      expect(text()).toContain('3 personer stöder');
      expect(link('Nattbuss hem')?.getAttribute('href')).toBe('/sv/dialogues/bussarna/proposals/4');
      expect(link('Nattbuss hem')?.getAttribute('target')).toBe('_blank');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('go when the words go, and nothing is said where nothing is known', async () => {
    const { fixture, text, settle } = await trial(
      SimilarProposals,
      { slug: 'bussarna', text: TITLE },
      { [ASKED(TITLE)]: ALIKE },
    );
    await aWhile();
    await settle();
    expect(text()).toContain('Nattbuss hem');
    fixture.componentRef.setInput('text', '');
    await settle();
    expect(text().trim()).toBe('');
    fixture.componentRef.setInput('text', 'Något som servern inte svarar på');
    await aWhile();
    await settle();
    expect(text().trim()).toBe('');
  });

  it('are no longer asked for when the words have changed', async () => {
    const { fixture, api, settle } = await trial(SimilarProposals, {
      slug: 'bussarna',
      text: TITLE,
    });
    await aWhile();
    expect(api.signals.map(({ aborted }) => aborted)).toEqual([false]);
    fixture.componentRef.setInput('text', `${TITLE} och Sala`);
    await settle();
    expect(api.signals.map(({ aborted }) => aborted)).toEqual([true]);
    fixture.destroy();
  });
});
