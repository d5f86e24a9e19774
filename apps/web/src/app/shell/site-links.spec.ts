import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Session } from '@samrad/people/web';
import type { Role } from '@samrad/platform/contract';
import { siteLinks } from './site-links';

function pathsFor(...held: Role[]): readonly string[] {
  const holdsRole = (...roles: Role[]): boolean => held.some((role) => roles.includes(role));
  TestBed.configureTestingModule({
    providers: [{ provide: Session, useValue: { holdsRole, demo: signal(false) } }],
  });
  const links = TestBed.runInInjectionContext(() => siteLinks());
  return links().map(({ path }) => path);
}

describe('the places of the site', () => {
  it.each(['moderator', 'official'] as const)('have a desk for a %s', (role) => {
    expect(pathsFor(role)).toContain('desk');
  });

  it('have none for somebody who only gives roles, to whom it would be closed', () => {
    expect(pathsFor('administrator')).toEqual(['dialogues', 'organisations', 'search']);
  });
});
