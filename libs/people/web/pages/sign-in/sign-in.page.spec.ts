import { ProblemError } from '@samrad/platform/web';
import { showPage } from '../../testing/show-page';
import { SignInPage } from './sign-in.page';

describe('the sign-in page', () => {
  const filled = async (given: Parameters<typeof showPage>[1]) => {
    const page = await showPage(SignInPage, given);
    page.type('E-postadress', 'anna@example.se');
    page.type('Lösenord', 'tre kor i en björk');
    await page.press('Logga in');
    return page;
  };

  it('goes back to where one came from', async () => {
    const { loaded, api } = await filled({
      inputs: { to: '/sv/dialogues/bussarna' },
      answers: { 'POST /session': null },
    });
    expect(api.calls.at(-1)).toEqual({
      method: 'POST',
      path: '/session',
      body: { email: 'anna@example.se', password: 'tre kor i en björk' },
    });
    expect(loaded).toEqual(['/sv/dialogues/bussarna']);
  });

  it('never goes to another site', async () => {
    const { loaded } = await filled({
      inputs: { to: '//evil.example' },
      answers: { 'POST /session': null },
    });
    expect(loaded).toEqual(['/sv']);
  });

  it('names what is empty, in a summary that has the focus', async () => {
    const { press, text, api } = await showPage(SignInPage);
    await press('Logga in');
    expect(text()).toContain('2 saker behöver rättas');
    expect(document.activeElement?.className).toBe('error-summary');
    const links = [...document.querySelectorAll('.error-summary a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(links).toEqual(['#sign-in-email', '#sign-in-password']);
    expect(api.calls.map(({ method }) => method)).not.toContain('POST');
  });

  it.each([
    [new ProblemError('people.wrong-credentials', 401), 'hör inte ihop'],
    [new ProblemError('people.account-disabled', 403), 'Kontot är avstängt.'],
    [
      new ProblemError('people.too-many-attempts', 429, [], { retryAfter: 90 }),
      'Vänta 90 sekunder',
    ],
  ])('says why it was refused: %s', async (problem, sentence) => {
    const { text, loaded } = await filled({ answers: { 'POST /session': problem } });
    expect(text()).toContain(sentence);
    expect(loaded).toEqual([]);
  });

  it('helps password managers, and shows the password when asked to', async () => {
    const { labelled, settle } = await showPage(SignInPage);
    expect(labelled('E-postadress').autocomplete).toBe('username');
    expect(labelled('Lösenord').autocomplete).toBe('current-password');
    expect(labelled('Lösenord').type).toBe('password');
    labelled('Visa lösenordet').click();
    await settle();
    expect(labelled('Lösenord').type).toBe('text');
  });
});
