import type { SessionItem } from '@samrad/people/contract';
import { ANNA, showPage, withDialogs } from '../../testing/show-page';
import { AccountPage } from './account.page';

const HERE: SessionItem = {
  id: 's1',
  device: 'Firefox, Android',
  createdAt: '2026-11-01T10:00:00.000Z',
  lastSeenAt: '2026-11-22T10:00:00.000Z',
  current: true,
};
const THERE: SessionItem = { ...HERE, id: 's2', device: '', current: false };

beforeAll(withDialogs);

describe('the account page', () => {
  const show = (answers: Record<string, unknown> = {}, me = ANNA) =>
    showPage(AccountPage, {
      me,
      answers,
      inputs: { sessions: { items: [HERE, THERE], next: null } },
    });

  it('shows address, roles and who sees what', async () => {
    const { text, link } = await show();
    expect(text()).toContain('anna@example.se');
    expect(text()).toContain('Andra deltagare ser aldrig din adress.');
    expect(link('Köpings kommun')?.getAttribute('href')).toBe('/sv/organisations/koping');
    expect(text()).toContain('Administratör');
  });

  it('ends another session, and only that row goes', async () => {
    const page = await show({ 'DELETE /me/sessions/s2': null });
    await page.press('Logga ut Okänd enhet');
    expect(page.text()).not.toContain('Okänd enhet');
    expect(page.text()).toContain('Firefox, Android');
  });

  it('signs out here and everywhere after a question', async () => {
    const page = await show({ 'DELETE /me/sessions': null });
    await page.press('Logga ut överallt');
    const dialog = document.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    dialog?.querySelector('button')?.click();
    await page.settle();
    expect(page.loaded).toEqual(['/sv']);
  });

  it('offers only what the server allows', async () => {
    const { button, text } = await show({}, { ...ANNA, allowedOperations: ['sign-out'] });
    expect(button('Logga ut överallt')).toBeUndefined();
    expect(text()).not.toContain('Språket på sidorna');
  });

  it('changes the language and moves to it', async () => {
    const page = await show({ 'PATCH /me': null });
    page.labelled('Suomi').click();
    await page.settle();
    expect(page.api.calls).toContainEqual({
      method: 'PATCH',
      path: '/me',
      body: { language: 'fi' },
    });
  });

  it('keeps where one lives, and says why it is asked', async () => {
    const page = await show({ 'PATCH /me': null });
    const choose = async (code: string) => {
      const list = document.querySelector<HTMLSelectElement>('#residence');
      if (!list) throw new Error('Nobody is asked where they live.');
      list.value = code;
      list.dispatchEvent(new Event('change'));
      await page.press('Spara var du bor');
    };
    expect(page.text()).toContain('ingen grupp under fem personer visas');
    await choose('1980');
    await choose('');
    const sent = page.api.calls.filter(({ method }) => method === 'PATCH');
    expect(sent.map(({ body }) => body)).toEqual([
      { municipality: '1980' },
      { municipality: null },
    ]);
  });

  it('says so when the address is not confirmed', async () => {
    const account = { ...ANNA.account, emailConfirmed: false };
    const { text } = await show({}, { ...ANNA, account });
    expect(text()).toContain('Adressen är inte bekräftad än');
  });
});
