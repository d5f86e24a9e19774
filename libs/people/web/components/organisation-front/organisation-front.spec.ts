import type { OrganisationEntry } from '@samrad/people/contract';
import { ADMINISTERED, anOrganisation } from '../../testing/organisation.fixture';
import { ANNA, showPage, withDialogs } from '../../testing/show-page';
import { OrganisationHistory } from '../organisation-history/organisation-history';
import { OrganisationFront } from './organisation-front';

beforeAll(withDialogs);

describe('the front of an organisation', () => {
  const show = (organisation = anOrganisation(), answers: Record<string, unknown> = {}) =>
    showPage(OrganisationFront, { me: ANNA, answers, inputs: { organisation } });

  it('says what it is and how to reach it', async () => {
    const page = await show(
      anOrganisation({
        description: 'Vi håller ihop bygden.',
        website: 'https://example.se',
        phone: '0221-250 00',
        municipality: '1983',
      }),
    );
    expect(page.text()).toContain('Vi håller ihop bygden.');
    expect(page.link('https://example.se')).toBeDefined();
    expect(page.link('0221-250 00')?.getAttribute('href')).toBe('tel:0221-25000');
    expect(page.text()).toMatch(/Kommun\s*Köping/);
    expect(page.text()).toContain('Inga moderatorer · inga handläggare · en administratör');
  });

  it('shows a council among those before and after it, in the order of time', async () => {
    const before = {
      slug: 'fore',
      name: 'Rådet före',
      kind: 'council',
      nameFi: '',
      nameEn: '',
      direct: true,
      validFrom: '2012-01-01',
      endedOn: '2023-06-30',
    } as const;
    const after = { ...before, slug: 'efter', name: 'Rådet efter', endedOn: null };
    const page = await show(
      anOrganisation({
        kind: 'council',
        name: 'Rådet nu',
        mandate: 'Att råda.',
        seats: 12,
        predecessors: [before],
        successors: [after],
      }),
    );
    const steps = [...document.querySelectorAll('.rounds li')].map((step) => step.textContent);
    const names = [...document.querySelectorAll('.rounds bdi')].map((name) => name.textContent);
    expect(names).toEqual(['Rådet före', 'Rådet nu', 'Rådet efter']);
    expect(steps[1]).toContain('Det här är den du läser om');
    expect(page.link('Rådet före')?.getAttribute('href')).toBe('/sv/organisations/fore');
    expect(page.text()).toContain('Att råda.');
  });

  it('offers what the server allows, and nothing else', async () => {
    const page = await show(ADMINISTERED);
    expect(page.link('Medlemmar och roller')).toBeDefined();
    expect(page.link('Ändra uppgifter')).toBeDefined();
    page.fixture.componentRef.setInput('organisation', anOrganisation());
    await page.settle();
    expect(page.link('Medlemmar och roller')).toBeUndefined();
    expect(page.link('Ändra uppgifter')).toBeUndefined();
    expect(page.button('Lämna organisationen')).toBeUndefined();
  });

  it('lets a member leave after a question', async () => {
    const page = await show(ADMINISTERED, { 'DELETE /organisations/koping/membership': null });
    await page.press('Lämna organisationen');
    document.querySelector<HTMLButtonElement>('dialog button')?.click();
    await page.settle();
    expect(page.loaded).toEqual(['/sv/organisations/koping']);
  });

  it('says that it has ceased', async () => {
    const page = await show(anOrganisation({ woundUpOn: '2023-06-30' }));
    expect(page.text().replaceAll('\u00a0', ' ')).toContain('upphörde 30 juni 2023');
  });
});

describe('its history', () => {
  const ENTRY: OrganisationEntry = {
    seq: 3,
    kind: 'organisation-changed',
    at: '2026-11-01T10:00:00.000Z',
    fields: ['name', 'nameFi', 'website'],
    role: null,
    was: null,
    dialogue: null,
    who: null,
    by: null,
  };

  it('says in words what happened, and to whom where the reader may know', async () => {
    const items: OrganisationEntry[] = [
      ENTRY,
      { ...ENTRY, seq: 2, kind: 'member-joined', role: 'moderator', who: 'bo@example.se' },
      {
        ...ENTRY,
        seq: 1,
        kind: 'member-role-changed',
        was: 'moderator',
        role: 'official',
        by: 'anna@example.se',
      },
    ];
    const page = await showPage(OrganisationHistory, {
      inputs: { slug: 'koping', page: { items, next: null } },
    });
    expect(page.text()).toContain('Uppgifterna ändrades: Namn och Webbplats.');
    expect(page.text()).toContain('bo@example.se blev Moderator.');
    expect(page.text()).toContain('Någon bytte roll från Moderator till Handläggare.');
    expect(page.text()).toContain('av anna@example.se');
  });

  it('leads to the dialogues that it has hosted with others', async () => {
    const dialogue = { slug: 'bussarna', question: 'Kuinka bussit kulkevat?', language: 'fi' };
    const items: OrganisationEntry[] = [{ ...ENTRY, kind: 'hosting-began', dialogue }];
    const page = await showPage(OrganisationHistory, {
      inputs: { slug: 'koping', page: { items, next: null } },
    });
    expect(page.text()).toContain('Organisationen blev värd för en dialog tillsammans med andra:');
    const link = document.querySelector('a[href="/sv/dialogues/bussarna"]');
    expect(link?.textContent).toBe('Kuinka bussit kulkevat?');
    expect(link?.closest('[lang="fi"]')).not.toBeNull();
  });
});
