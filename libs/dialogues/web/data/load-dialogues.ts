import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import { DIALOGUE_STATES, type DialoguePage, type DialogueState } from '@samrad/dialogues/contract';
import { DialoguesApi } from './dialogues.api';

export interface Listed {
  readonly page: DialoguePage;
  readonly state: DialogueState;
}

/** What stands in the address; anything else means the open ones. */
function stateOf(value: unknown): DialogueState {
  return DIALOGUE_STATES.find((state) => state === value) ?? 'open';
}

export const loadDialogues: ResolveFn<Listed> = async (route) => {
  const state = stateOf(route.queryParams['state']);
  return { state, page: await inject(DialoguesApi).list({ state }) };
};
