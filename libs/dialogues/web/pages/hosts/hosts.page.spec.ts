import type { HostItem } from '@samrad/dialogues/contract';
import { aDialogue } from '../../testing/dialogue.fixture';
import { AXE_TAKES } from '../../testing/faults';
import { trial } from '../../testing/trial';
import { HostsPage } from './hosts.page';

const AT = '/dialogues/bussarna/hosts';
const OWNER: HostItem = {
  ...{ slug: 'region', name: 'Regionen', state: 'owner', allowedOperations: [] },
};
const asked = (...allowedOperations: HostItem['allowedOperations']): HostItem => ({
  ...{ slug: 'koping', name: 'Köpings kommun', state: 'invited', allowedOperations },
});
const organisations = [
  ...['Regionen', 'Köpings kommun', 'Sala kommun'].map((name) => ({
    ...{ slug: name === 'Regionen' ? 'region' : name.slice(0, 4).toLowerCase(), name },
  })),
  ...Array.from({ length: 9 }, (_, i) => ({ slug: `rad-${i}`, name: `Rådet ${i}` })),
];

const show = (items: readonly HostItem[], answers = {}, operations: readonly 'invite'[] = []) =>
  trial(
    HostsPage,
    { dialogue: aDialogue(), hosts: { items, allowedOperations: operations }, organisations },
    { answers },
  );

describe('the page for hosts', () => {
  it(
    'lets the owner find another by name and ask it',
    async () => {
      const { api, text, type, choose, press, settle, faults, toasts } = await show(
        [OWNER],
        {
          [`POST ${AT}`]: undefined,
          [`GET ${AT}`]: { items: [OWNER, asked('end')], allowedOperations: ['invite'] },
        },
        ['invite'],
      );
      expect(text()).toContain('3 till finns. Sök för att hitta dem.');
      expect(await faults()).toEqual([]);
      type('Sök organisation', 'sala');
      await settle();
      expect(text()).not.toContain('Rådet 1');
      await choose('Sala kommun');
      await press('Fråga om de vill vara värd');
      expect(api.calls.find(({ method }) => method === 'POST')?.body).toEqual({
        organisation: 'sala',
      });
      expect(toasts).toEqual(['Frågan är skickad. De svarar på sitt skrivbord.']);
      expect(text()).toContain('Tillfrågad');
    },
    AXE_TAKES,
  );

  it('says so when no organisation has such a name', async () => {
    const { root, type, settle } = await show([OWNER], {}, ['invite']);
    type('Sök organisation', 'xyz');
    await settle();
    expect(root.querySelector('[role="status"]')?.textContent).toContain('Ingen organisation');
  });

  it('lets the one asked accept', async () => {
    const { press, toasts, button } = await show([OWNER, asked('accept', 'end')], {
      [`PUT ${AT}/koping`]: undefined,
      [`GET ${AT}`]: { items: [OWNER], allowedOperations: [] },
    });
    expect(button('Fråga om de vill')).toBeUndefined();
    await press('Tacka ja');
    expect(toasts).toEqual(['Nu är ni värd tillsammans.']);
  });

  it('takes a question back', async () => {
    const { api, press } = await show([OWNER, asked('end')], {
      [`DELETE ${AT}/koping`]: undefined,
      [`GET ${AT}`]: { items: [OWNER], allowedOperations: [] },
    });
    await press('Köpings kommun');
    expect(api.calls.map(({ method }) => method)).toContain('DELETE');
  });
});
