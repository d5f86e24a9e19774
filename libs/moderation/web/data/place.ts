import type { ActSubject } from '@samrad/moderation/contract';
import type { I18n } from '@samrad/platform/web';

interface Place {
  readonly number: number | null;
  readonly proposal: number | null;
}

/** Where something stood, in words; of a report that led to nothing only what kind of post it was about. */
export function placeWords(i18n: I18n, subject: ActSubject, { number, proposal }: Place): string {
  if (subject === 'participant') return i18n.t('moderation.place.participant');
  if (subject === 'thread') {
    return proposal === null
      ? i18n.t('moderation.place.thread-alone')
      : i18n.t('moderation.place.thread', { proposal });
  }
  if (number === null) return i18n.t(`moderation.place.some.${subject}`);
  if (subject === 'proposal') return i18n.t('moderation.place.proposal', { proposal: number });
  if (subject === 'statement') return i18n.t('moderation.place.statement', { number });
  return proposal === null
    ? i18n.t('moderation.place-alone', { comment: number })
    : i18n.t('moderation.place', { comment: number, proposal });
}

/** The way there; null where there is none. */
export function placeLink(
  i18n: I18n,
  slug: string,
  subject: ActSubject,
  { number, proposal }: Place,
): { readonly path: string; readonly fragment: string | undefined } | null {
  if (number === null && subject !== 'thread') return null;
  if (subject === 'statement') {
    return { path: i18n.link('dialogues', slug, 'statements'), fragment: undefined };
  }
  if (proposal === null) return null;
  const fragment = subject === 'comment' ? `comment-${number ?? 0}` : undefined;
  return { path: i18n.link('dialogues', slug, 'proposals', proposal), fragment };
}
