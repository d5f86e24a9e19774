import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { DialogueDetail, DialoguePage } from '@samrad/dialogues/contract';
import { DialoguesApi } from './dialogues.api';

export interface Home {
  readonly open: DialoguePage;
  /** The question that stands first, as this reader may take part in it; null when none is open. */
  readonly first: DialogueDetail | null;
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
  const [item] = open.totals.open > open.paused ? open.items : [];
  // Without it the page can be read as well: the next one asks who may take part.
  const first = item ? await api.detail(item.slug).catch(() => null) : null;
  return { open, first, coming, closed };
};
