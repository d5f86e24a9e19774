import type { ProposalOrder, ProposalSummary } from '@samrad/proposals/contract';

type Key = readonly (string | number)[];

/** One order of the list: how it sorts, and how a page goes on after the last item of another. */
interface Order {
  readonly sort: string;
  /**
   * Parts of the index that all proposals which stand are read from one after the other, as
   * `w(part, place)` with the condition that ties `p` to it; none: one index has them in order.
   */
  readonly walk?: (goesOn: boolean) => Readonly<Record<'parts' | 'of' | 'sort', string>>;
  readonly after: string;
  /** Types of the cursor's parts, which are the parameters from $4 on. */
  readonly cursor: readonly ('string' | 'number' | 'uuid')[];
  /** Parameters of the first page. */
  readonly start: (day: string) => Key;
  readonly keyOf: (item: ProposalSummary, day: string) => Key;
}

const SUPPORTS = '(p.supports + p.imported_supports)';
const PART = 'get_byte(uuid_send(p.id), 15)';
const placeOf = (part: string): string => `md5(${part} || $4::text)`;
const SHUFFLED = 'md5(p.id::text || $4::text)';
const LAST_PART = placeOf('get_byte(uuid_send($5::uuid), 15)');

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
  // 256 parts in an order drawn by the day, and each part's proposals in one: no day sorts them all.
  // The day of the first page goes with the cursor: midnight moves nothing under a reader.
  mixed: {
    sort: `${placeOf(PART)}, ${SHUFFLED}, p.id`,
    after: `(${placeOf(PART)}, ${SHUFFLED}, p.id) > (${LAST_PART}, md5($5::uuid::text || $4::text), $5::uuid)`,
    walk: (goesOn) => ({
      parts: `(SELECT g.part, ${placeOf('g.part')} AS place FROM generate_series(0, 255) g(part)
        ${goesOn ? `WHERE ${placeOf('g.part')} >= ${LAST_PART}` : ''} ORDER BY place) w`,
      of: `${PART} = w.part`,
      sort: `w.place, ${SHUFFLED}, p.id`,
    }),
    cursor: ['string', 'uuid'],
    start: (day) => [day],
    keyOf: (item, day) => [day, item.id],
  },
};
