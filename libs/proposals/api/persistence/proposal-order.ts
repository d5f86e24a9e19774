import type { ProposalOrder, ProposalSummary } from '@samrad/proposals/contract';

type Key = readonly (string | number)[];

/** One order of the list: how it sorts, and how a page goes on after the last item of another. */
interface Order {
  readonly sort: string;
  readonly after: string;
  /** Types of the cursor's parts, which are the parameters from $4 on. */
  readonly cursor: readonly ('string' | 'number' | 'uuid')[];
  /** Parameters of the first page. */
  readonly start: (day: string) => Key;
  readonly keyOf: (item: ProposalSummary, day: string) => Key;
}

const SUPPORTS = '(p.supports + p.imported_supports)';
const SHUFFLED = 'md5(p.id::text || $4::text)';

export const ORDERS: Readonly<Record<ProposalOrder, Order>> = {
  new: {
    sort: 'p.number DESC',
    after: 'p.number < $4::bigint',
    cursor: ['number'],
    start: () => [],
    keyOf: (item) => [item.number],
  },
  supports: {
    sort: `${SUPPORTS} DESC, p.number DESC`,
    after: `(${SUPPORTS}, p.number) < ($4::bigint, $5::bigint)`,
    cursor: ['number', 'number'],
    start: () => [],
    keyOf: (item) => [item.supports, item.number],
  },
  // The day of the first page goes with the cursor: midnight moves nothing under a reader.
  mixed: {
    sort: `${SHUFFLED}, p.id`,
    after: `(${SHUFFLED}, p.id) > (md5($5::uuid::text || $4::text), $5::uuid)`,
    cursor: ['string', 'uuid'],
    start: (day) => [day],
    keyOf: (item, day) => [day, item.id],
  },
};
