import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { DraftStore, ProblemError, Toaster } from '@samrad/platform/web';
import { ANNA, showPage } from '../../testing/show-page';
import { SignInHint } from '../sign-in-hint/sign-in-hint';
import { AccountLinks } from './account-links';

describe('the header’s links', () => {
  it('lead in, and back to the page one stood on', async () => {
    const page = await showPage(AccountLinks);
    await TestBed.inject(Router).navigateByUrl('/sv/dialogues/bussarna');
    await page.settle();
    expect(page.link('Logga in')?.getAttribute('href')).toBe(
      '/sv/sign-in?to=%2Fsv%2Fdialogues%2Fbussarna',
    );
  });

  it('lead to one’s own account, and out', async () => {
    const page = await showPage(AccountLinks, { me: ANNA, answers: { 'DELETE /session': null } });
    expect(page.link('Mitt konto')?.getAttribute('href')).toBe('/sv/account');
    await page.press('Logga ut');
    expect(page.loaded).toEqual(['/sv']);
    expect(page.link('Logga in')).toBeDefined();
  });

  it('say once, after signing up, that one may tell where one lives', async () => {
    sessionStorage.setItem('samrad.welcome', '1');
    await showPage(AccountLinks, { me: ANNA });
    const [toast] = TestBed.inject(Toaster).toasts();
    expect(toast?.text).toContain('var du bor');
    expect(toast?.undo?.label).toBe('Mitt konto');
    expect(sessionStorage.length).toBe(0);
  });

  it('take what was half written off the device when leading out', async () => {
    const page = await showPage(AccountLinks, { me: ANNA, answers: { 'DELETE /session': null } });
    TestBed.inject(DraftStore).keep('comment.1', { body: 'Halv' });
    expect(Object.keys(localStorage)).toEqual(['samrad.draft.a1.comment.1']);
    await page.press('Logga ut');
    expect(localStorage.length).toBe(0);
  });

  it('say so when signing out did not work', async () => {
    const problem = new ProblemError('platform.unreachable', 0);
    const page = await showPage(AccountLinks, {
      me: ANNA,
      answers: { 'DELETE /session': problem },
    });
    await page.press('Logga ut');
    expect(page.loaded).toEqual([]);
    expect(TestBed.inject(Toaster).toasts()[0]?.text).toContain('Vi når inte servern');
  });
});

describe('the hint to sign in', () => {
  const inputs = { text: 'Logga in för att ge ditt stöd. Du kan läsa utan.' };

  it('says what for, and leads in', async () => {
    const page = await showPage(SignInHint, { inputs });
    await TestBed.inject(Router).navigateByUrl('/sv/dialogues/bussarna');
    await page.settle();
    expect(page.text()).toContain(inputs.text);
    expect(page.link('Skapa konto')?.getAttribute('href')).toMatch(
      /^\/sv\/sign-up\?to=.*bussarna$/,
    );
  });

  it('is not there for those who are signed in', async () => {
    expect((await showPage(SignInHint, { inputs, me: ANNA })).text().trim()).toBe('');
  });
});
