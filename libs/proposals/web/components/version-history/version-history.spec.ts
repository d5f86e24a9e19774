import { ProblemError } from '@samrad/platform/web';
import type { ProposalVersionView, ProposalView } from '@samrad/proposals/contract';
import { AXE_TAKES, trial } from '../../testing/page-trial';
import { aView } from '../../testing/proposal.builder';
import { VersionHistory } from './version-history';

const PATH = 'GET /dialogues/bussarna/proposals/14/versions?limit=100';
const version = (number: number, given: Partial<ProposalVersionView> = {}) => ({
  ...{ version: number, title: 'Låt bussen vänta', by: 'Sälgen' },
  ...{ body: `Tåget är sent.\n\nText nummer ${number}.`, at: `2026-11-1${number}T10:00:00.000Z` },
  ...given,
});
const THREE = [
  version(3, { title: 'Låt bussen vänta på tåget', by: 'Alen' }),
  version(2),
  version(1),
];

async function setup(
  given: Partial<ProposalView> = {},
  items: readonly ProposalVersionView[] | Error = THREE,
) {
  const proposal = aView({ version: 3, editedAt: '2026-11-13T10:00:00.000Z', ...given });
  const page = items instanceof Error ? items : { items, next: null };
  const shown = await trial(VersionHistory, { proposal, slug: 'bussarna' }, { [PATH]: page });
  const { all, settle } = shown;
  const turn = async (open: boolean): Promise<void> => {
    all<HTMLDetailsElement>('details')[0]!.open = open;
    await settle();
    await settle();
  };
  const chooser = (label: string) =>
    all('label')
      .find((each) => each.firstChild?.textContent?.trim() === label)!
      .querySelector('select')!;
  const choose = async (label: string, value: string): Promise<void> => {
    const select = chooser(label);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await settle();
  };
  const heard = (element: string) =>
    all(element).map((e) => e.textContent.replace(/\s+/g, ' ').trim());
  return { ...shown, turn, chooser, choose, heard };
}

describe('the versions of a proposal', () => {
  it(
    'are fetched when they are wanted, and compared with the one before',
    async () => {
      const { api, chooser, faults, heard, text, turn } = await setup();
      expect(text()).toContain('Version 3, ändrad 13 november');
      expect(api.calls).toEqual([]);
      await turn(true);
      expect([chooser('Jämför').value, chooser('med').value]).toEqual(['2', '3']);
      expect(text()).toContain('Version 3 skrevs av Alen, 13 november');
      expect(heard('ins')).toEqual(['tillagt: på tåget slut.', 'tillagt: 3. slut.']);
      expect(heard('del')).toEqual(['borttaget: 2. slut.']);
      expect(await faults()).toEqual([]);
      await turn(false);
      await turn(true);
      expect(api.calls).toHaveLength(1);
    },
    AXE_TAKES,
  );

  it('begin with the one that the reader supported', async () => {
    const { chooser, heard, turn } = await setup({ supportedVersion: 1 });
    await turn(true);
    expect(chooser('Jämför').value).toBe('1');
    expect(heard('del')).toEqual(['borttaget: 1. slut.']);
  });

  it('begin with the one before when the reader supported the last', async () => {
    const { chooser, turn } = await setup({ supportedVersion: 3 });
    await turn(true);
    expect(chooser('Jämför').value).toBe('2');
  });

  it('begin with the oldest that came when what was supported is older still', async () => {
    const { chooser, heard, turn } = await setup({ supportedVersion: 1 }, THREE.slice(0, 2));
    await turn(true);
    expect(chooser('Jämför').value).toBe('2');
    expect(heard('del')).not.toEqual([]);
  });

  it('are compared as the reader chooses, backwards too', async () => {
    const { choose, heard, text, turn } = await setup();
    await turn(true);
    await choose('Jämför', '3');
    await choose('med', '1');
    expect(text()).toContain('Version 1 skrevs av Sälgen, 11 november');
    expect(heard('del')).toEqual(['borttaget: på tåget slut.', 'borttaget: 3. slut.']);
    expect(heard('ins')).toEqual(['tillagt: 1. slut.']);
  });

  it('say the change in the reader’s language around the text in its own', async () => {
    const { all, turn } = await setup({ language: 'fi' });
    await turn(true);
    expect(all('ins .only').map((each) => each.lang)).toEqual(['sv', 'sv', 'sv', 'sv']);
    expect(all('ins')[0]?.closest('[lang="fi"]')).not.toBeNull();
  });

  it('are read anew when another comes while they are open', async () => {
    const { answers, api, fixture, text, settle, turn } = await setup();
    await turn(true);
    answers[PATH] = { items: [version(4, { by: 'Asken' }), ...THREE], next: null };
    const now = aView({ version: 4, editedAt: '2026-11-14T10:00:00.000Z' });
    fixture.componentRef.setInput('proposal', now);
    await settle();
    await settle();
    expect(api.calls).toHaveLength(2);
    expect(text()).toContain('Version 4 skrevs av Asken');
  });

  it('say why they did not come, and come with the next try', async () => {
    const { answers, text, turn, chooser } = await setup(
      {},
      new ProblemError('proposals.not-found', 404),
    );
    await turn(true);
    expect(text()).toContain('Det finns inget sådant förslag');
    answers[PATH] = { items: THREE, next: null };
    await turn(false);
    await turn(true);
    expect(text()).not.toContain('Det finns inget sådant förslag');
    expect(chooser('med').value).toBe('3');
  });
});
