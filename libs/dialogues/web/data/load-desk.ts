import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { DialogueSummary } from '@samrad/dialogues/contract';
import { DialoguesApi } from './dialogues.api';
import { type Host, requireHosts } from './hosts';

export interface HostDesk {
  readonly host: Host;
  /** Open and coming ones, and closed ones whose answer was promised. */
  readonly dialogues: readonly DialogueSummary[];
}

const MOST = 50;

export const loadDesk: ResolveFn<readonly HostDesk[]> = async () => {
  const api = inject(DialoguesApi);
  const hosts = await requireHosts('official', 'moderator', 'administrator');
  return Promise.all(
    hosts.map(async (host) => {
      const pages = await Promise.all(
        (['open', 'coming', 'closed'] as const).map((each) =>
          api.list({ state: each, organisation: host.slug, limit: MOST }),
        ),
      );
      return { host, dialogues: pages.flatMap((page) => page.items) };
    }),
  );
};
