import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { HeldRole } from '@samrad/people/contract';
import type { Role } from '@samrad/platform/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import { deskRoutes } from '../dialogues.routes';
import { dialogueTexts } from '../dialogues.texts';
import { requireHosts } from './hosts';

const held = (slug: string, role: Role): HeldRole => ({
  role,
  organisation: { id: slug, slug, name: `Kommun ${slug}`, kind: 'municipality' },
});

/** A reader with these roles; null when nobody is signed in. */
async function readerWith(memberships: readonly HeldRole[] | null) {
  const account = { id: 'a1', email: 'anna@example.se', language: 'sv', emailConfirmed: true };
  const me = memberships && { account, memberships, allowedOperations: [] };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'desk', children: deskRoutes }]),
      { provide: Api, useValue: new FakeApi({ 'GET /me': { me, demo: false } }) },
    ],
  });
  await setUpTexts([dialogueTexts]);
  return {
    hosts: (...roles: readonly Role[]) =>
      TestBed.runInInjectionContext(() => requireHosts(...roles)),
    go: (path: string) => TestBed.inject(Router).navigateByUrl(path),
  };
}

describe('the organisations of a reader', () => {
  it('are those in which one of the roles is held, with all roles there', async () => {
    const { hosts } = await readerWith([
      held('a', 'moderator'),
      held('b', 'official'),
      held('b', 'moderator'),
    ]);
    expect(await hosts('official')).toEqual([
      { slug: 'b', name: 'Kommun b', roles: ['official', 'moderator'] },
    ]);
    expect(await hosts('official', 'moderator')).toHaveLength(2);
  });

  it.each([
    ['a moderator', [held('a', 'moderator')]],
    ['an administrator', [held('a', 'administrator')]],
    ['a resident', []],
  ])('are refused to %s who comes as an official', async (_, memberships) => {
    const { hosts } = await readerWith(memberships);
    await expect(hosts('official')).rejects.toMatchObject({
      code: 'platform.forbidden',
      status: 403,
    });
  });

  it('are asked of nobody who is not signed in', async () => {
    const { hosts } = await readerWith(null);
    await expect(hosts('official')).rejects.toMatchObject({ status: 401 });
  });
});

describe('the page for a new dialogue', () => {
  it.each(['moderator', 'administrator'] as const)('does not open for a %s', async (role) => {
    const { go } = await readerWith([held('a', role)]);
    await expect(go('/desk/dialogues/new')).rejects.toMatchObject({ code: 'platform.forbidden' });
  });

  it('opens for an official', async () => {
    const { go } = await readerWith([held('a', 'official')]);
    expect(await go('/desk/dialogues/new')).toBe(true);
  });
});
