import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { OrganisationPage } from '@samrad/people/contract';
import { showPage } from '../../testing/show-page';
import { OrganisationListPage } from './organisation-list.page';

const PAGE: OrganisationPage = {
  items: [
    {
      slug: 'radet',
      name: 'Neuvosto',
      kind: 'council',
      language: 'fi',
      municipality: null,
      woundUpOn: '2023-06-30',
    },
  ],
  next: 'more',
  mayFound: [],
};

describe('the list of organisations', () => {
  const show = (page = PAGE, answers: Record<string, unknown> = {}) =>
    showPage(OrganisationListPage, { answers, inputs: { page, kind: 'council', search: 'neu' } });

  it('shows names in their language, and what has ceased', async () => {
    const page = await show();
    expect(page.link('Neuvosto')?.querySelector('bdi')?.lang).toBe('fi');
    expect(page.text().replaceAll('\u00a0', ' ')).toContain('Upphörde 30 juni 2023');
    expect(page.link('Ny organisation')).toBeUndefined();
  });

  it('keeps what is filtered in the address, and asks for more of the same', async () => {
    const path = 'GET /organisations?language=sv&kind=council&search=neu&after=more';
    const next = { ...PAGE, items: [{ ...PAGE.items[0]!, slug: 'b', name: 'Andra' }], next: null };
    const page = await show(PAGE, { [path]: next });
    await page.press('Visa fler');
    expect(page.link('Andra')).toBeDefined();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    page.labelled('Sök på namn').value = ' vatten ';
    await page.press('Visa');
    expect(navigate).toHaveBeenCalledWith(['/sv/organisations'], {
      queryParams: { search: 'vatten', kind: 'council' },
    });
  });

  it('leads to founding where the server says so', async () => {
    const page = await show({ ...PAGE, mayFound: ['council'] });
    expect(page.link('Ny organisation')?.getAttribute('href')).toBe('/sv/organisations/new');
  });
});
