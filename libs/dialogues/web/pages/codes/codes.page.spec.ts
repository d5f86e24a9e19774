import type { InvitationCode } from '@samrad/dialogues/contract';
import { aDialogue } from '../../testing/dialogue.fixture';
import { AXE_TAKES } from '../../testing/faults';
import { trial } from '../../testing/trial';
import { CodesPage } from './codes.page';

const AT = '/dialogues/bussarna/codes';

function aCode(id: string, given: Partial<InvitationCode> = {}): InvitationCode {
  return {
    ...{ id, label: `Grupp ${id}`, uses: 20, used: 5, expiresAt: '2099-03-01T22:59:00Z' },
    ...{ state: 'good', allowedOperations: ['revoke'], ...given },
  };
}

const show = (items: readonly InvitationCode[], answers = {}, next: string | null = null) =>
  trial(CodesPage, { dialogue: aDialogue(), codes: { items, next } }, { answers });

describe('the page for invitation codes', () => {
  it(
    'shows how far each has gone, and what can be done with it',
    async () => {
      const used = aCode('2', { state: 'used-up', used: 20, allowedOperations: [] });
      const { text, button, faults } = await show([aCode('1'), used]);
      expect(text()).toContain('15 av 20 platser kvar. Gäller till 1 mars 2099.');
      expect(text()).toContain('Slut');
      expect(button('Återkalla koden till Grupp 1')).toBeDefined();
      expect(button('Återkalla koden till Grupp 2')).toBeUndefined();
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('makes one, tells it once, and lists it', async () => {
    const { api, root, type, press, text } = await show([], {
      [`POST ${AT}`]: { id: '3', code: 'ABCD-EFGH-JKMN' },
      [`GET ${AT}`]: { items: [aCode('3', { label: 'Elevrådet' })], next: null },
    });
    expect(text()).toContain('Inga koder än.');
    type('Vem är koden till?', 'Elevrådet');
    type('Hur många får använda den?', '20');
    type('Gäller till och med', '2099-03-01');
    await press('Gör koden');
    expect(api.calls.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ label: 'Elevrådet', uses: 20, expiresAt: '2099-03-01T22:59:00.000Z' },
    });
    const made = root.querySelector('[aria-live="polite"]');
    expect(made?.textContent).toContain('Koden till Elevrådet');
    expect(made?.textContent).toContain('/sv/dialogues/bussarna/join?code=ABCD-EFGH-JKMN');
    expect(text()).not.toContain('Inga koder än.');
  });

  it('says at each field what is missing, and sends nothing', async () => {
    const { api, field, type, press } = await show([]);
    type('Hur många får använda den?', 'många');
    await press('Gör koden');
    for (const label of ['Vem är koden till?', 'Hur många får', 'Gäller till och med']) {
      expect(field(label).getAttribute('aria-invalid')).toBe('true');
    }
    expect(api.calls.map(({ method }) => method)).toEqual(['GET']);
  });

  it('revokes one, and reads on', async () => {
    const revoked = aCode('1', { state: 'revoked', allowedOperations: [] });
    const { press, text, button } = await show(
      [aCode('1')],
      {
        [`DELETE ${AT}/1`]: undefined,
        [`GET ${AT}`]: { items: [revoked], next: 'abc' },
        [`GET ${AT}?after=abc`]: { items: [aCode('9')], next: null },
      },
      null,
    );
    await press('Återkalla koden till Grupp 1');
    expect(text()).toContain('Återkallad');
    await press('Visa fler');
    expect(text()).toContain('Grupp 9');
    expect(button('Visa fler')).toBeUndefined();
  });
});
