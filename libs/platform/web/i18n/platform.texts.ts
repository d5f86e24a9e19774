import type { TextSet } from './texts';

/** The texts of the shell and the interface kit. */
export const platformTexts: TextSet = {
  name: 'platform',
  loaders: {
    sv: () => import('./sv.json'),
    fi: () => import('./fi.json'),
    en: () => import('./en.json'),
  },
};
