import { isMunicipality } from '@samrad/platform/contract';
import {
  LISTED_STATUSES,
  PROPOSAL_CIRCLES,
  PROPOSAL_ORDERS,
  type ProposalFilter,
  type ProposalOrder,
} from '@samrad/proposals/contract';

/** How a list of proposals is looked at, as it stands in the address. */
export interface ListView {
  readonly order: ProposalOrder;
  readonly filter: ProposalFilter;
  readonly shape: 'list' | 'map';
}

export const PLAIN_VIEW: ListView = { order: 'mixed', filter: {}, shape: 'list' };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an address says; anything it cannot mean is left out. */
export function toListView(params: Readonly<Record<string, unknown>>): ListView {
  const category = String(params['category'] ?? '');
  const municipality = String(params['municipality'] ?? '');
  const status = LISTED_STATUSES.find((each) => each === params['status']);
  const circle = PROPOSAL_CIRCLES.find((each) => each === params['circle']);
  return {
    order: PROPOSAL_ORDERS.find((each) => each === params['order']) ?? PLAIN_VIEW.order,
    shape: params['view'] === 'map' ? 'map' : 'list',
    filter: {
      ...(ID.test(category) && { category }),
      ...(isMunicipality(municipality) && { municipality }),
      ...(status && status !== 'submitted' && { status }),
      ...(circle && { circle }),
    },
  };
}

/** The filter as parameters of a request or of an address. */
export function filterParams(filter: ProposalFilter): Record<string, string> {
  return { ...filter };
}
