import { ANNA, showPage } from '../../testing/show-page';
import { SignUpPage } from './sign-up.page';

describe('the sign-up page', () => {
  const send = async (
    page: Awaited<ReturnType<typeof showPage>>,
    password = 'tre kor i en björk',
  ) => {
    page.type('E-postadress', 'anna@example.se');
    page.type('Nytt lösenord', password);
    await page.press('Skapa konto');
  };

  it('signs up in the language of the page and goes on, signed in', async () => {
    const page = await showPage(SignUpPage, {
      inputs: { to: '/sv/dialogues/bussarna' },
      answers: { 'POST /accounts': { next: 'sign-in' } },
    });
    page.answers['GET /me'] = { me: ANNA, demo: true };
    await send(page);
    expect(page.api.calls.find(({ method }) => method === 'POST')?.body).toEqual({
      email: 'anna@example.se',
      password: 'tre kor i en björk',
      language: 'sv',
    });
    expect(page.loaded).toEqual(['/sv/dialogues/bussarna']);
  });

  it('says to look in the mail otherwise, never that the address is taken', async () => {
    const page = await showPage(SignUpPage, {
      demo: true,
      answers: { 'POST /accounts': { next: 'sign-in' } },
    });
    await send(page);
    expect(page.text()).toContain('Vi har skrivit till anna@example.se');
    expect(document.activeElement?.textContent).toBe('Titta i din e-post');
    const mailbox = page.link('Läs mejlet i provbrevlådan');
    expect(mailbox?.getAttribute('href')).toBe('/sv/mailbox?to=anna@example.se');
  });

  it('says at once that the address and the password are wrong, until each is changed', async () => {
    const page = await showPage(SignUpPage);
    page.type('E-postadress', 'anna');
    page.type('Nytt lösenord', 'kort');
    await page.press('Skapa konto');
    const lines = (): string[] =>
      [...document.querySelectorAll('.error-summary a')].map((a) => a.textContent);
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toMatch(/^E-postadress: /);
    expect(lines()[1]).toMatch(/^Nytt lösenord: /);
    expect(page.api.calls.map(({ method }) => method)).not.toContain('POST');
    page.type('E-postadress', 'anna@example.se');
    await page.fixture.whenStable();
    expect(lines()).toHaveLength(1);
    expect(page.labelled('E-postadress').getAttribute('aria-invalid')).toBeNull();
    page.type('Nytt lösenord', 'tre kor');
    await page.fixture.whenStable();
    expect(document.querySelector('.error-summary')?.textContent.trim()).toBe('');
  });

  it.each([
    ['kort', 'Skriv minst 8 tecken.'],
    ['Sommar2026!', 'lätt att gissa'],
    ['anna@example.se', 'lätt att gissa'],
  ])('refuses the password %s before anything is sent', async (password, sentence) => {
    const page = await showPage(SignUpPage);
    await send(page, password);
    expect(page.text()).toContain(sentence);
    expect(page.labelled('Nytt lösenord').getAttribute('aria-invalid')).toBe('true');
    expect(page.api.calls.map(({ method }) => method)).not.toContain('POST');
  });
});
