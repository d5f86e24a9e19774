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
];
