import type { MailboxItem } from '@samrad/people/contract';
import { showPage } from '../../testing/show-page';
import { MailboxPage } from './mailbox.page';

const MAIL: MailboxItem = {
  id: 'm1',
  to: 'anna@example.se',
  subject: 'Välj ett nytt lösenord',
  body: 'Öppna länken <b>nu</b>:\n\nhttp://localhost:3000/sv/reset-password/abc\n',
  writtenAt: '2026-11-22T10:00:00.000Z',
  language: 'sv',
};

describe('the mailbox page', () => {
  it('shows mail as text, with links into the site', async () => {
    const page = await showPage(MailboxPage, { inputs: { page: { items: [MAIL], next: null } } });
    const link = page.link('http://localhost:3000/sv/reset-password/abc');
    expect(link?.getAttribute('href')).toBe('/sv/reset-password/abc');
    expect(page.text()).toContain('<b>nu</b>');
    expect(document.querySelector('.pre b')).toBeNull();
  });

  it('says when there is none', async () => {
    const { text } = await showPage(MailboxPage, { inputs: { page: { items: [], next: null } } });
    expect(text()).toContain('Inga mejl än.');
  });
});
