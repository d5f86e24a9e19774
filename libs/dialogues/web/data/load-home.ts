import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { DialoguePage } from '@samrad/dialogues/contract';
import { DialoguesApi } from './dialogues.api';

export interface Home {
  readonly open: DialoguePage;
  readonly coming: DialoguePage;
  readonly closed: DialoguePage;
}

const SHOWN = { open: 10, coming: 3, closed: 3 } as const;

export const loadHome: ResolveFn<Home> = async () => {
  const api = inject(DialoguesApi);
  const [open, coming, closed] = await Promise.all([
    api.list({ state: 'open', limit: SHOWN.open }),
    api.list({ state: 'coming', limit: SHOWN.coming }),
    api.list({ state: 'closed', limit: SHOWN.closed }),
  ]);
  return { open, coming, closed };
};
