import type { InvitationView } from '@samrad/people/contract';
import { ProblemError } from '@samrad/platform/web';
import { showPage } from '../../testing/show-page';
import { InvitationPage } from './invitation.page';

const TOKEN = 'x'.repeat(43);

describe('the page of an invitation', () => {
  const show = (next: InvitationView['next'], answers: Record<string, unknown> = {}) =>
    showPage(InvitationPage, {
      answers,
      inputs: {
        token: TOKEN,
        invitation: {
          organisation: { slug: 'koping', name: 'Köpings kommun' },
          role: 'moderator',
          email: 'bo@example.se',
          next,
        },
      },
    });

  it('is answered with a yes by whoever was invited', async () => {
    const page = await show('accept', { 'POST /invitation-answers': { slug: 'koping' } });
    expect(page.text()).toContain('Köpings kommun vill ge dig rollen Moderator.');
    await page.press('Ta emot rollen');
    expect(page.api.calls).toContainEqual({
      method: 'POST',
      path: '/invitation-answers',
      body: { token: TOKEN, language: 'sv' },
    });
    expect(page.loaded).toEqual(['/sv/organisations/koping']);
  });

  it('makes an account with a password', async () => {
    const page = await show('sign-up', { 'POST /invitation-answers': { slug: 'koping' } });
    await page.press('Ta emot rollen');
    expect(page.text()).toContain('Fyll i det här.');
    page.type('Nytt lösenord', 'fyra kor i en björk');
    await page.press('Ta emot rollen');
    expect(page.api.calls.at(-1)?.body).toMatchObject({ password: 'fyra kor i en björk' });
  });

  it('leads to signing in and back', async () => {
    const page = await show('sign-in');
    expect(page.link('Logga in')?.getAttribute('href')).toBe(
      `/sv/sign-in?to=%2Fsv%2Finvitations%2F${TOKEN}`,
    );
  });

  it('says whose it is to somebody else', async () => {
    const page = await show('other-account');
    expect(page.text()).toContain('Inbjudan gäller bo@example.se');
    expect(page.button('Ta emot rollen')).toBeUndefined();
  });

  it('says why it was refused', async () => {
    const problem = new ProblemError('people.link-not-valid', 410);
    const page = await show('accept', { 'POST /invitation-answers': problem });
    await page.press('Ta emot rollen');
    expect(page.text()).toContain('Länken är använd eller för gammal');
  });
});
