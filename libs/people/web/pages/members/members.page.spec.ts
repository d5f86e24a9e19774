import type { Invitation, Member } from '@samrad/people/contract';
import { ProblemError } from '@samrad/platform/web';
import { ADMINISTERED } from '../../testing/organisation.fixture';
import { ANNA, showPage, withDialogs } from '../../testing/show-page';
import { MembersPage } from './members.page';

const LAST: Member = {
  accountId: 'a1',
  email: 'anna@example.se',
  role: 'administrator',
  addedAt: '2026-11-01T10:00:00.000Z',
  allowedOperations: [],
};
const OTHER: Member = {
  ...LAST,
  accountId: 'a2',
  email: 'bo@example.se',
  role: 'moderator',
  allowedOperations: ['change-role', 'remove-member'],
};
const WAITING: Invitation = {
  id: 'i1',
  email: 'eva@example.se',
  role: 'official',
  invitedAt: '2026-11-01T10:00:00.000Z',
  sentAt: '2026-11-01T10:00:00.000Z',
  expiresAt: '2026-11-15T10:00:00.000Z',
  expired: false,
};
const MEMBERS = '/organisations/koping/members';
const INVITATIONS = '/organisations/koping/invitations';

beforeAll(withDialogs);

describe('the members page', () => {
  const show = (answers: Record<string, unknown> = {}, organisation = ADMINISTERED) =>
    showPage(MembersPage, {
      me: ANNA,
      answers,
      inputs: {
        organisation,
        page: { items: [LAST, OTHER], next: null },
        invitations: { items: [WAITING], next: null },
      },
    });
  const openDialog = () =>
    [...document.querySelectorAll('dialog')].find((each) => each.open) ?? null;

  it('lets roles be changed and taken back only where the server allows it', async () => {
    const { button, text } = await show();
    expect(button('Ta tillbaka rollen Moderator från bo@example.se')).toBeDefined();
    expect(button('Byt roll: Moderator, bo@example.se')).toBeDefined();
    expect(button('Ta tillbaka rollen Administratör från anna@example.se')).toBeUndefined();
    expect(text()).toContain('Den sista administratören');
  });

  it('invites by address and shows who waits then', async () => {
    const invited = { ...WAITING, id: 'i2', email: 'ny@example.se' };
    const page = await show({
      [`POST ${INVITATIONS}`]: invited,
      [`GET ${INVITATIONS}`]: { items: [WAITING, invited], next: null },
    });
    page.type('E-postadress', 'ny@example.se');
    page.labelled('Moderator').click();
    page.labelled('Suomi').click();
    await page.press('Skicka inbjudan');
    await page.settle();
    expect(page.api.calls).toContainEqual({
      method: 'POST',
      path: INVITATIONS,
      body: { email: 'ny@example.se', role: 'moderator', language: 'fi' },
    });
    expect(page.text()).toContain('ny@example.se');
  });

  it('takes an invitation back, and sends it again', async () => {
    const page = await show({
      [`POST ${INVITATIONS}/i1/mails`]: null,
      [`GET ${INVITATIONS}`]: { items: [WAITING], next: null },
      [`DELETE ${INVITATIONS}/i1`]: null,
    });
    await page.press('Skicka igen inbjudan till eva@example.se');
    await page.press('Ta tillbaka inbjudan till eva@example.se');
    expect(page.text()).toContain('Inga inbjudningar väntar.');
    expect(document.activeElement?.id).toBe('pending-invitations');
  });

  it('changes a role after a choice', async () => {
    const page = await show({
      [`PUT ${MEMBERS}/a2/moderator`]: { ...OTHER, role: 'official' },
      [`GET ${MEMBERS}`]: { items: [LAST, { ...OTHER, role: 'official' }], next: null },
    });
    await page.press('Byt roll: Moderator, bo@example.se');
    const dialog = openDialog();
    dialog?.querySelector<HTMLInputElement>('input[value=official]')?.click();
    dialog?.querySelector<HTMLButtonElement>('p.row button')?.click();
    await page.settle();
    expect(page.api.calls).toContainEqual({
      method: 'PUT',
      path: `${MEMBERS}/a2/moderator`,
      body: { role: 'official' },
    });
    expect(page.button('Byt roll: Handläggare, bo@example.se')).toBeDefined();
  });

  it('asks before it takes a role back', async () => {
    const page = await show({
      [`DELETE ${MEMBERS}/a2/moderator`]: null,
      [`GET ${MEMBERS}`]: { items: [LAST], next: null },
    });
    await page.press('Ta tillbaka rollen Moderator från bo@example.se');
    const dialog = openDialog();
    expect(dialog?.textContent).toContain('bo@example.se är inte längre Moderator');
    dialog?.querySelector('button')?.click();
    await page.settle();
    expect(page.button('Byt roll: Moderator, bo@example.se')).toBeUndefined();
  });

  it('says why it was refused, and what is missing', async () => {
    const problem = new ProblemError('people.invited-already', 409);
    const page = await show({ [`POST ${INVITATIONS}`]: problem });
    await page.press('Skicka inbjudan');
    expect(page.text()).toContain('2 saker behöver rättas');
    page.type('E-postadress', 'eva@example.se');
    page.labelled('Moderator').click();
    await page.press('Skicka inbjudan');
    expect(page.text()).toContain('Personen är redan inbjuden');
  });

  it('has no form for those who may only look', async () => {
    const { button } = await show({}, { ...ADMINISTERED, allowedOperations: ['list-members'] });
    expect(button('Skicka inbjudan')).toBeUndefined();
  });
});
