import type { DialogueDetail } from '@samrad/dialogues/contract';
import { ProblemError } from '@samrad/platform/web';
import { aDialogue } from '../../testing/dialogue.fixture';
import { AXE_TAKES } from '../../testing/faults';
import { someone, trial } from '../../testing/trial';
import { JoinPage } from './join.page';

const POST = 'POST /dialogues/bussarna/join';
const invited = (given: Partial<DialogueDetail> = {}) =>
  aDialogue({ admission: 'invited', bar: 'dialogues.not-invited', ...given });

const show = (dialogue = invited(), answers = {}, me = true, code = '') =>
  trial(JoinPage, { dialogue, code }, { answers, me: me ? someone() : null });

describe('the page where one comes in with a code', () => {
  it(
    'takes the code however it is written, and leads to the dialogue',
    async () => {
      const { api, type, press, navigate, toasts, faults } = await show(invited(), {
        [POST]: { admitted: true },
      });
      expect(await faults()).toEqual([]);
      type('Kod', ' abcd efgh jkmn ');
      await press('Delta');
      expect(api.calls.at(-1)).toMatchObject({ body: { code: 'ABCDEFGHJKMN' } });
      expect(navigate).toHaveBeenCalledWith('/sv/dialogues/bussarna');
      expect(toasts).toEqual(['Välkommen, nu kan du delta.']);
    },
    AXE_TAKES,
  );

  it('takes the code that stands in the address', async () => {
    const { field } = await show(invited(), {}, true, 'ABCD-EFGH-JKMN');
    expect(field('Kod').value).toBe('ABCD-EFGH-JKMN');
  });

  it('asks for a code before it sends, at the field', async () => {
    const { api, press, root, field } = await show();
    await press('Delta');
    expect(api.calls.map(({ method }) => method)).toEqual(['GET']);
    expect(field('Kod').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(root.querySelector('.error-summary'));
  });

  it('keeps what was written when the code is refused', async () => {
    const refused = new ProblemError('dialogues.code-not-good', 409);
    const { type, press, root, field, navigate } = await show(invited(), { [POST]: refused });
    type('Kod', 'ABCD-EFGH-JKMN');
    await press('Delta');
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
    expect(field('Kod').value).toBe('ABCD-EFGH-JKMN');
    expect(navigate).not.toHaveBeenCalled();
  });

  it('asks who is not signed in to do that first', async () => {
    const { text, link, button } = await show(invited({ bar: null }), {}, false);
    expect(text()).toContain('Logga in först, så att koden gäller för dig.');
    expect(link('Logga in')).toContain('/sv/sign-in');
    expect(button('Delta')).toBeUndefined();
  });

  it('leads on who is in already, and where no code is needed', async () => {
    const already = await show(invited({ bar: null }));
    expect(already.text()).toContain('Du är redan inbjuden');
    expect(already.link('Till dialogen')).toBe('/sv/dialogues/bussarna');
  });

  it('says where no code is needed', async () => {
    expect((await show(aDialogue())).text()).toContain('Här behövs ingen kod.');
  });
});
