import type { HostInvitation } from '@samrad/dialogues/contract';
import { ProblemError } from '@samrad/platform/web';
import { AXE_TAKES } from '../../testing/faults';
import { trial } from '../../testing/trial';
import { HostInvitations } from './host-invitations';

const ONE: HostInvitation = {
  dialogue: { slug: 'bussarna', language: 'sv', question: 'Hur ska bussarna gå?' },
  owner: { slug: 'region', name: 'Regionen' },
  organisation: { slug: 'koping', name: 'Köpings kommun' },
  at: '2026-11-01T10:00:00Z',
};
const AT = '/dialogues/bussarna/hosts/koping';
const show = (answers = {}, invitations: readonly HostInvitation[] = [ONE]) =>
  trial(HostInvitations, { invitations }, { answers });

describe('questions to host with another', () => {
  it(
    'say who asks whom, and a yes leads to the dialogue',
    async () => {
      const { text, press, navigate, faults } = await show({ [`PUT ${AT}`]: undefined });
      expect(text()).toContain('Regionen frågar Köpings kommun.');
      expect(await faults()).toEqual([]);
      await press('Ja, vi är värd');
      expect(navigate).toHaveBeenCalledWith('/sv/dialogues/bussarna');
    },
    AXE_TAKES,
  );

  it('are gone after a no, with the page as it was', async () => {
    const { text, press, navigate, toasts } = await show({ [`DELETE ${AT}`]: undefined });
    await press('Nej tack');
    expect(text()).toBe('');
    expect(toasts).toEqual(['Ni har tackat nej.']);
    expect(navigate).not.toHaveBeenCalled();
  });

  it('stay with the reason when the answer was refused', async () => {
    const refused = new ProblemError('dialogues.too-many-hosts', 409);
    const { text, press } = await show({ [`PUT ${AT}`]: refused });
    await press('Ja, vi är värd');
    expect(text()).toContain('redan tio värdar');
    expect(text()).toContain('Hur ska bussarna gå?');
  });

  it('are nothing where none waits', async () => {
    expect((await show({}, [])).text()).toBe('');
  });
});
