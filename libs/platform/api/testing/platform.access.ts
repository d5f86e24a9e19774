import { cells, type AccessRow } from './access';
import { imageIn, ONE_PIXEL } from './image.builder';

export const platformAccess: readonly AccessRow[] = [
  {
    route: 'POST /api/images',
    request: () => ({
      path: '/api/images',
      raw: { type: 'image/png', bytes: Buffer.from(ONE_PIXEL) },
    }),
    expected: cells(201, { anonymous: 401 }),
  },
  {
    // What stands with nothing yet is seen by who put it in; roles give no other right.
    route: 'GET /api/images/:id/:size',
    request: async ({ database, accounts }) => {
      const id = await imageIn(database, { accountId: accounts.owner });
      return { path: `/api/images/${id}/small` };
    },
    expected: cells(404, { owner: 200 }),
  },
];
