import { computed, inject, type Signal } from '@angular/core';
import { Session } from '@samrad/people/web';

export interface SiteLink {
  /** Key of its text. */
  readonly text: string;
  /** Path below the language. */
  readonly path: string;
}

const EVERYBODYS: readonly SiteLink[] = [
  { text: 'platform.nav.dialogues', path: 'dialogues' },
  { text: 'platform.nav.organisations', path: 'organisations' },
  { text: 'platform.nav.search', path: 'search' },
];
const DESK: SiteLink = { text: 'platform.nav.desk', path: 'desk' };
const MAILBOX: SiteLink = { text: 'platform.nav.mailbox', path: 'mailbox' };

/** The places of the site for who is reading: a desk for those who have one, a mailbox in the demo. */
export function siteLinks(): Signal<readonly SiteLink[]> {
  const session = inject(Session);
  return computed(() => [
    ...EVERYBODYS,
    ...(session.holdsRole('moderator', 'official') ? [DESK] : []),
    ...(session.demo() ? [MAILBOX] : []),
  ]);
}
