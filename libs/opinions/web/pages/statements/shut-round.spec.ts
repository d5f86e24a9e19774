import { dialogue, page } from '../../testing/opinions.builder';
import { AT, openPage } from '../../testing/statements-page';

const [round] = dialogue().rounds;
const pausedAt = new Date().toISOString();
const pauseReason = { text: 'Två påståenden sade emot varandra.', language: 'sv' };

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a statement that is half written when the round is paused', () => {
  it('stays with why it cannot be sent, and is not sent', async () => {
    const shut = dialogue({ rounds: [{ ...round!, state: 'paused', pausedAt, pauseReason }] });
    const { api, root, text, button, settle, calls } = await openPage({
      dialogue: shut,
      page: page([], { allowedOperations: ['state'] }),
    });
    const area = root.querySelector<HTMLTextAreaElement>('#statement-text')!;
    area.value = 'Alla skolor behöver en säker cykelväg.';
    area.dispatchEvent(new Event('input'));
    await settle();
    expect(text()).toContain('Två påståenden sade emot varandra.');
    const send = root.querySelector<HTMLButtonElement>('sr-add-statement button[type=submit]');
    expect(send?.getAttribute('aria-disabled')).toBe('true');
    expect(send?.getAttribute('aria-describedby')).toBe('statement-round');
    send?.click();
    await settle();
    expect(calls(api)).not.toContainEqual(expect.arrayContaining(['POST', AT]));
    expect(area.value).toBe('Alla skolor behöver en säker cykelväg.');
    expect(button('Kopiera texten')).toBeDefined();
  });
});
