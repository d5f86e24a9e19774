import type { CaseSummary } from '@samrad/moderation/contract';
import type { I18n } from '@samrad/platform/web';

/** Whose post a case is about, as a heading. */
export function caseTitle(i18n: I18n, { kind, author }: CaseSummary): string {
  return i18n.t(`moderation.case.by.${kind}`, { name: author ?? i18n.t('moderation.case.nobody') });
}
