import type { DemoReport } from '../demo.types';

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
