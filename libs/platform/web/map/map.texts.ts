import type { TextSet } from '../i18n/texts';

/** The texts of the county map; pages that show it load them. */
export const mapTexts: TextSet = {
  name: 'platform/map',
  loaders: {
    sv: () => import('./i18n/sv.json'),
    fi: () => import('./i18n/fi.json'),
    en: () => import('./i18n/en.json'),
  },
};
