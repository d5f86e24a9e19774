import { TestBed } from '@angular/core/testing';
import type { InterfaceLanguage } from '@samrad/platform/web';
import { setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../dialogues.texts';
import { aDialogue } from '../testing/dialogue.fixture';
import { DialogueWords } from './dialogue-words';

describe('until when a dialogue is open', () => {
  it.each([
    ['sv', 'Förslag tas emot till', '14 december 2098'],
    ['fi', 'Ehdotuksia otetaan vastaan', '14. joulukuuta 2098 asti'],
    ['en', 'Proposals until', '14 December 2098'],
  ] as const)(
    'is said so that it reads in %s',
    async (language: InterfaceLanguage, term, value) => {
      await setUpTexts([dialogueTexts], language);
      const now = { step: 'open', kind: 'proposals', closesAt: '2098-12-14T22:59:59Z' } as const;
      const fact = TestBed.inject(DialogueWords).nextDate(aDialogue({ now }));
      expect(fact?.term).toBe(term);
      expect(fact?.value.replaceAll('\u00a0', ' ')).toBe(value);
    },
  );
});
