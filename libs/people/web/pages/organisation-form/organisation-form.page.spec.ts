import type { OrganisationPage } from '@samrad/people/contract';
import { ProblemError } from '@samrad/platform/web';
import { ADMINISTERED } from '../../testing/organisation.fixture';
import { ANNA, showPage, withDialogs } from '../../testing/show-page';
import { OrganisationFormPage } from './organisation-form.page';

const COUNCILS: OrganisationPage = {
  items: [
    {
      slug: 'integrationsradet',
      name: 'Integrationsrådet',
      kind: 'council',
      language: 'sv',
      municipality: null,
      woundUpOn: '2023-06-30',
    },
  ],
  next: null,
  mayFound: ['company', 'council'],
};

beforeAll(withDialogs);

describe('the form of an organisation', () => {
  const show = (answers: Record<string, unknown> = {}, inputs: Record<string, unknown> = {}) =>
    showPage(OrganisationFormPage, {
      me: ANNA,
      answers,
      inputs: { councils: COUNCILS, ...inputs },
    });
  const set = (id: string, value: string) => {
    const control = document.getElementById(id) as HTMLInputElement;
    control.value = value;
    control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input'));
  };

  it('founds a council that follows another', async () => {
    const page = await show({ 'POST /organisations': { slug: 'radet' } });
    set('organisation-kind', 'council');
    await page.settle();
    set('organisation-name', 'Rådet');
    set('organisation-mandate', 'Att råda');
    set('organisation-validFrom', '2023-07-01');
    set('organisation-seats', '12');
    page.labelled('Integrationsrådet').click();
    await page.press('Skapa organisationen');
    expect(page.api.calls.at(-1)).toMatchObject({
      method: 'POST',
      path: '/organisations',
      body: {
        kind: 'council',
        name: 'Rådet',
        mandate: 'Att råda',
        validFrom: '2023-07-01',
        validTo: null,
        seats: 12,
        predecessors: ['integrationsradet'],
      },
    });
    expect(page.loaded).toEqual(['/sv/organisations/radet']);
  });

  it('asks for mandates of councils only, and forgets what was typed for one', async () => {
    const page = await show({ 'POST /organisations': { slug: 'bruket' } });
    set('organisation-kind', 'council');
    await page.settle();
    set('organisation-mandate', 'Att råda');
    set('organisation-kind', 'company');
    await page.settle();
    expect(document.getElementById('organisation-mandate')).toBeNull();
    set('organisation-name', 'Bruket');
    await page.press('Skapa organisationen');
    expect(page.api.calls.at(-1)?.body).toMatchObject({ kind: 'company', mandate: '' });
  });

  it('names what is wrong before anything is sent', async () => {
    const page = await show();
    set('organisation-kind', 'council');
    await page.settle();
    set('organisation-validFrom', '2023-07-01');
    set('organisation-validTo', '2023-06-30');
    await page.press('Skapa organisationen');
    expect(page.text()).toContain('2 saker behöver rättas');
    expect(page.text()).toContain('Dagen ligger före den första dagen.');
    expect(page.api.calls.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('begins with what the organisation says, offers its kinds, and winds up after a question', async () => {
    const problem = new ProblemError('platform.invalid', 400, [{ field: 'on', code: 'to-come' }]);
    const page = await show(
      { 'POST /organisations/koping/winding-up': problem },
      { organisation: ADMINISTERED },
    );
    expect(page.labelled('Namn').value).toBe('Köpings kommun');
    const kinds = [...document.querySelectorAll('#organisation-kind option')];
    expect(kinds.map((each) => each.getAttribute('value'))).toEqual(['municipality', 'council']);
    set('wind-up-on', '2099-01-01');
    await page.press('Avsluta organisationen');
    document.querySelector<HTMLButtonElement>('dialog[open] button')?.click();
    await page.settle();
    expect(page.text()).toContain('Dagen har inte varit än');
  });
});
