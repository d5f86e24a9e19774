import type { Member, Organisation } from '@samrad/people/contract';
import { ProblemError } from '@samrad/platform/web';
import { ANNA, showPage, withDialogs } from '../../testing/show-page';
import { OrganisationPage } from '../organisation/organisation.page';
import { MembersPage } from './members.page';

const ORGANISATION: Organisation = {
  id: 'o1',
  slug: 'koping',
  name: 'Köpings kommun',
  kind: 'municipality',
  allowedOperations: ['list-members', 'add-member', 'remove-member'],
};
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
  allowedOperations: ['remove-member'],
};

beforeAll(withDialogs);

describe('the members page', () => {
  const show = (answers: Record<string, unknown> = {}, organisation = ORGANISATION) =>
    showPage(MembersPage, {
      me: ANNA,
      answers,
      inputs: { organisation, page: { items: [LAST, OTHER], next: null } },
    });

  it('lets roles be taken back only where the server allows it', async () => {
    const { button, text } = await show();
    expect(button('Ta tillbaka rollen Moderator från bo@example.se')).toBeDefined();
    expect(button('Ta tillbaka rollen Administratör från anna@example.se')).toBeUndefined();
    expect(text()).toContain('Den sista administratören');
  });

  it('gives a role by address and shows the list as it is then', async () => {
    const added = { ...OTHER, accountId: 'a3', email: 'eva@example.se' };
    const page = await show({
      'POST /organisations/koping/members': added,
      'GET /organisations/koping/members': { items: [LAST, OTHER, added], next: null },
    });
    page.type('E-postadress', 'eva@example.se');
    page.labelled('Moderator').click();
    await page.press('Ge rollen');
    await page.settle();
    expect(page.api.calls).toContainEqual({
      method: 'POST',
      path: '/organisations/koping/members',
      body: { email: 'eva@example.se', role: 'moderator' },
    });
    expect(page.text()).toContain('eva@example.se');
  });

  it('asks before it takes a role back', async () => {
    const page = await show({
      'DELETE /organisations/koping/members/a2/moderator': null,
      'GET /organisations/koping/members': { items: [LAST], next: null },
    });
    await page.press('Ta tillbaka rollen Moderator från bo@example.se');
    const dialog = document.querySelector('dialog');
    expect(dialog?.textContent).toContain('bo@example.se är inte längre Moderator');
    dialog?.querySelector('button')?.click();
    await page.settle();
    expect(page.text()).not.toContain('bo@example.se');
  });

  it('says why it was refused', async () => {
    const problem = new ProblemError('people.account-not-found', 404);
    const page = await show({ 'POST /organisations/koping/members': problem });
    page.type('E-postadress', 'nobody@example.se');
    page.labelled('Moderator').click();
    await page.press('Ge rollen');
    expect(page.text()).toContain('Ingen har ett konto med den adressen');
  });

  it('names what is missing', async () => {
    const page = await show();
    await page.press('Ge rollen');
    expect(page.text()).toContain('2 saker behöver rättas');
  });

  it('has no form for those who may only look', async () => {
    const { button } = await show({}, { ...ORGANISATION, allowedOperations: ['list-members'] });
    expect(button('Ge rollen')).toBeUndefined();
  });
});

describe('the organisation page', () => {
  it('shows the way to the members when the server allows it', async () => {
    const page = await showPage(OrganisationPage, { inputs: { organisation: ORGANISATION } });
    expect(page.link('Medlemmar och roller')?.getAttribute('href')).toBe(
      '/sv/organisations/koping/members',
    );
    page.fixture.componentRef.setInput('organisation', { ...ORGANISATION, allowedOperations: [] });
    await page.settle();
    expect(page.link('Medlemmar och roller')).toBeUndefined();
  });
});
