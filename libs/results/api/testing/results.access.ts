import { cells, type AccessRow } from '@samrad/platform/api/testing';

const EXPORT = '/api/dialogues/:slug/export';

/**
 * Everybody may have the public files, which the specs of exporting try; the official ones, tried
 * here, are for officials of the host alone.
 */
export const resultsAccess: readonly AccessRow[] = [
  {
    route: `GET ${EXPORT}`,
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/export` }),
    expected: cells(200),
  },
  {
    route: `GET ${EXPORT}/:name`,
    request: ({ dialogue }) => ({
      path: `/api/dialogues/${dialogue.slug}/export/stands?audience=official`,
    }),
    expected: cells(403, { anonymous: 401, official: 200 }),
  },
  {
    route: `GET ${EXPORT}/:name/csv-metadata.json`,
    request: ({ dialogue }) => ({
      path: `/api/dialogues/${dialogue.slug}/export/unanswered/csv-metadata.json`,
    }),
    expected: cells(403, { anonymous: 401, official: 200 }),
  },
  {
    route: 'GET /api/dialogues/:slug/results',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/results` }),
    expected: cells(200),
  },
  {
    route: 'GET /api/dialogues/:slug/results/desk',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/results/desk` }),
    expected: cells(403, { anonymous: 401, official: 200 }),
  },
  {
    route: 'POST /api/dialogues/:slug/readings',
    request: ({ dialogue }) => ({ path: `/api/dialogues/${dialogue.slug}/readings` }),
    expected: cells(204, { anonymous: 401 }),
  },
  {
    route: 'GET /api/results/dictionary',
    request: () => ({ path: '/api/results/dictionary' }),
    expected: cells(200),
  },
];
