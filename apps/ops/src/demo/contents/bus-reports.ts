import type { DemoReport, DemoSuspension } from '../demo.types';

/** What residents have reported: some of it in anger, all of it for a person to decide. */
export const BUSES_REPORTS: readonly DemoReport[] = [
  {
    ...{ kind: 'comment', nth: 2, rule: 'respect', hoursAgo: 26 },
    words: ['Nedlåtande ton mot oss som bor utanför tätorten.', ''],
  },
  {
    ...{ kind: 'comment', nth: 6, rule: 'no-spam', hoursAgo: 23.3 },
    words: ['Samma sak står i tre diskussioner.'],
  },
  {
    ...{ kind: 'comment', nth: 9, rule: 'no-personal-data', hoursAgo: 20 },
    words: ['Kirjoittaja kertoo, missä naapuri asuu.', 'Gården går att känna igen.'],
  },
  {
    ...{ kind: 'proposal', nth: 3, rule: 'no-spam', hoursAgo: 9 },
    words: ['Det finns redan ett förslag om samma linje.'],
  },
  {
    ...{ kind: 'proposal', nth: 5, rule: 'respect', hoursAgo: 2 },
    words: ['The wording mocks people who drive.'],
  },
];

/** Who is kept from taking part: one for good reasons already, one that waits for a second person. */
export const BUSES_SUSPENSIONS: readonly DemoSuspension[] = [
  {
    ...{ nth: 31, rule: 'no-spam', proposed: -4, confirmed: -3.6, until: 10 },
    reason: 'Har lagt in samma reklam för en taxifirma i elva diskussioner, också efter påpekande.',
  },
  {
    ...{ nth: 44, rule: 'respect', proposed: -0.2, until: 14 },
    reason: 'Hånar i tre kommentarer dem som inte har svenska som modersmål.',
  },
];
