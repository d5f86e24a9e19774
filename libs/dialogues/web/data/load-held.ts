import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import {
  DIALOGUE_STATES,
  type DialogueState,
  type DialogueSummary,
} from '@samrad/dialogues/contract';
import { DialoguesApi } from './dialogues.api';

/** An organisation's dialogues by state, in the order one reads them, and how many there are. */
export type Held = readonly {
  readonly state: DialogueState;
  readonly dialogues: readonly DialogueSummary[];
  readonly total: number;
}[];

/** For the page of an organisation; its slug stands in the address. */
export const loadHeld: ResolveFn<Held> = ({ params }) => {
  const api = inject(DialoguesApi);
  const organisation = String(params['slug']);
  return Promise.all(
    DIALOGUE_STATES.map(async (state) => {
      const page = await api.list({ state, organisation });
      return { state, dialogues: page.items, total: page.totals[state] };
    }),
  );
};
