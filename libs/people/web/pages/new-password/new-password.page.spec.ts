import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { ProblemError } from '@samrad/platform/web';
import { showPage } from '../../testing/show-page';
import { ConfirmAddressPage } from '../confirm-address/confirm-address.page';
import { ResetPasswordPage } from '../reset-password/reset-password.page';
import { NewPasswordPage } from './new-password.page';

const TOKEN = 't'.repeat(43);

describe('a forgotten password', () => {
  it('is asked about by address, with one answer for all', async () => {
    const page = await showPage(ResetPasswordPage, { answers: { 'POST /password-resets': null } });
    page.type('E-postadress', 'anna@example.se');
    await page.press('Skicka en länk');
    expect(page.text()).toContain('Finns det ett konto med adressen anna@example.se');
    expect(page.link('Läs mejlet i provbrevlådan')).toBeUndefined();
  });

  it('is replaced through the mailed link; then one signs in', async () => {
    const page = await showPage(NewPasswordPage, {
      inputs: { token: TOKEN },
      answers: { 'POST /passwords': null },
    });
    page.type('Nytt lösenord', 'fyra kor i en björk');
    await page.press('Spara lösenordet');
    await page.settle();
    expect(page.api.calls.find(({ method }) => method === 'POST')?.body).toEqual({
      token: TOKEN,
      password: 'fyra kor i en björk',
    });
    expect(TestBed.inject(Router).url).toBe('/sv/sign-in');
  });

  it('says when the link is too old, with the way to a new one', async () => {
    const page = await showPage(NewPasswordPage, {
      inputs: { token: TOKEN },
      answers: { 'POST /passwords': new ProblemError('people.link-not-valid', 410) },
    });
    page.type('Nytt lösenord', 'fyra kor i en björk');
    await page.press('Spara lösenordet');
    expect(page.text()).toContain('Länken är använd eller för gammal');
    expect(page.link('Be om en ny länk')?.getAttribute('href')).toBe('/sv/reset-password');
  });
});

describe('confirming an address', () => {
  it('takes the password and signs in', async () => {
    const page = await showPage(ConfirmAddressPage, {
      inputs: { token: TOKEN },
      answers: { 'POST /email-confirmations': { email: 'anna@example.se' }, 'POST /session': null },
    });
    page.type('Lösenord', 'tre kor i en björk');
    await page.press('Bekräfta och logga in');
    expect(page.api.calls.at(-1)?.body).toEqual({
      email: 'anna@example.se',
      password: 'tre kor i en björk',
    });
    expect(page.loaded).toEqual(['/sv']);
  });
});
