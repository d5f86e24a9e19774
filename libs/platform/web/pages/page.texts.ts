import type { TextSet } from '../i18n/texts';

/** The texts of the pages about the service itself; only those pages fetch them. */
export const pageTexts: TextSet = {
  name: 'platform/pages',
  loaders: {
    sv: () => import('./i18n/sv.json'),
    fi: () => import('./i18n/fi.json'),
    en: () => import('./i18n/en.json'),
  },
};
