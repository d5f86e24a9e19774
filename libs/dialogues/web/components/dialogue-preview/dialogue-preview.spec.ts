import { emptyDraft } from '../../data/dialogue-draft';
import { AXE_TAKES } from '../../testing/faults';
import { trial } from '../../testing/trial';
import { DialoguePreview } from './dialogue-preview';

const hosts = [{ slug: 'regionen', name: 'Regionen', roles: [] }];
const empty = emptyDraft('regionen', 'sv');
const draft = {
  ...empty,
  text: { ...empty.text, question: 'Hur ska bussarna gå?', can: ['Tider'], decidedBy: 'Vi' },
  level: 'consult' as const,
  rounds: [{ kind: 'proposals' as const, opens: '2098-11-03T08:00', closes: '2098-12-14T18:00' }],
};

describe('the preview of a dialogue', () => {
  it(
    'shows the front page as it will be, whose links lead nowhere',
    async () => {
      const { root, text, navigate, faults } = await trial(DialoguePreview, { draft, hosts });
      expect(root.querySelector('h1')?.textContent).toBe('Hur ska bussarna gå?');
      expect(text()).toContain('Rådfråga, steg 2 av 5');
      expect(text()).toContain('Regionen');
      root.querySelectorAll('a').forEach((each) => each.click());
      expect(navigate).not.toHaveBeenCalled();
      const middle = new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
      root.querySelector('a')?.dispatchEvent(middle);
      expect(middle.defaultPrevented).toBe(true);
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('shows what there is of a form that is hardly begun', async () => {
    const { text } = await trial(DialoguePreview, { draft: empty, hosts });
    expect(text()).toContain('Regionen');
    expect(text()).not.toContain('Invalid');
  });
});
