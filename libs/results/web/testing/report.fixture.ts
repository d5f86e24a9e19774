import type { DialogueDetail } from '@samrad/dialogues/contract';
import type { ResultsReport } from '@samrad/results/contract';

/** What the pages show of a dialogue. */
export const DIALOGUE = {
  slug: 'bussarna',
  question: 'Hur ska bussarna gå?',
  language: 'sv',
  level: 3,
  decidedBy: 'Regionfullmäktige',
  imported: false,
} as unknown as DialogueDetail;

const DONE = { proposals: 2, comments: 3, statements: 0 };

/** A report with a little of everything, in a dialogue where support is secret. */
export function aReport(tables: Partial<ResultsReport['tables']> = {}): ResultsReport {
  return {
    dialogueId: '0190d3c2-0000-7000-8000-000000000001',
    lastSeq: 12,
    readAt: '2026-03-10T08:00:00.000Z',
    audience: 'public',
    remarks: { topTenth: 0.4, medianHours: 7.2, proposals: 2, statements: 1 },
    tables: {
      figures: [
        { figure: 'participants', value: 42 },
        { figure: 'readers', value: null },
        { figure: 'proposals', value: 2 },
      ],
      participation: [
        { day: '2026-03-04', ...DONE, supports: 10, stands: null, people: 10 },
        { day: '2026-03-06', ...DONE, supports: null, stands: null, people: null },
      ],
      'by-round': [1, 2, 3].map((round) => ({
        ...{ round, kind: 'proposals', ...DONE, supports: 10, stands: null, people: 10 * round },
        opens: `2026-03-0${round}T00:00:00.000Z`,
        closes: `2026-03-0${round + 1}T00:00:00.000Z`,
      })),
      municipalities: [
        { municipality: '1980', people: 15 },
        { municipality: '1981', people: null },
        { municipality: 'rest', people: 27 },
      ],
      spread: [{ contributions: '1', people: 20, made: 20 }],
      stances: [
        { stance: 'for', comments: 3, share: 0.75 },
        { stance: 'against', comments: 1, share: 0.25 },
        { stance: 'question', comments: 0, share: 0 },
        { stance: 'neither', comments: 0, share: 0 },
      ],
      pace: [{ within: 'hour', proposals: 1 }],
      'support-levels': [{ supports: '0', proposals: 0 }],
      ranking: [
        {
          ...{
            place: 1,
            number: 7,
            title: 'Låt bussen vänta',
            language: 'sv',
            supports: 30,
            imported: 0,
          },
          ...{ total: 30, reach: 40, comments: 3, share: 0.75, low: 0.6, high: 0.86 },
        },
      ],
      'statement-results': [
        {
          ...{
            number: 1,
            text: 'Bussi on liian kallis.',
            language: 'fi',
            agree: 6,
            disagree: 3,
            pass: 1,
          },
          ...{ share: 0.6, low: 0.31, high: 0.83 },
        },
      ],
      themes: [],
      places: [],
      ...tables,
    },
  };
}

/** The same with what officials have besides. */
export function aDeskReport(): ResultsReport {
  const report = aReport({
    hidden: [{ rule: 'privacy', comments: 2, proposals: 1, statements: 0 }],
    'missing-voices': [
      {
        ...{ municipality: '1980', people: 15, inhabitants: 155_000, rate: 0.97, ratio: 1 },
        verdict: 'even',
      },
      {
        ...{ municipality: '1981', people: null, inhabitants: 22_000, rate: null, ratio: null },
        verdict: 'cannot-tell',
      },
    ],
    unanswered: [
      {
        ...{ number: 9, title: 'More benches', language: 'en', supports: 4 },
        submitted: '2026-03-05T10:00:00.000Z',
      },
    ],
  });
  return { ...report, audience: 'official' };
}
