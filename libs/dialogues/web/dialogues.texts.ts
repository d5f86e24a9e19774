import type { TextSet } from '@samrad/platform/web';

export const dialogueTexts: TextSet = {
  name: 'dialogues',
  loaders: {
    sv: () => import('./i18n/sv.json'),
    fi: () => import('./i18n/fi.json'),
    en: () => import('./i18n/en.json'),
  },
};
