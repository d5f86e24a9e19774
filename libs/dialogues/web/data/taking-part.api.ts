import { inject, Injectable } from '@angular/core';
import type {
  CodeMade,
  HostInvitationList,
  HostList,
  InvitationCode,
  Joined,
  MakeCodeRequest,
} from '@samrad/dialogues/contract';
import type { OrganisationPage, OrganisationSummary } from '@samrad/people/contract';
import type { Page } from '@samrad/platform/contract';
import { Api } from '@samrad/platform/web';

/** Pages of organisations that are read for choosing one; a county has a few hundred at most. */
const MOST_PAGES = 10;
const PAGE = 100;

/** Codes, joining by one, and hosting together. */
@Injectable({ providedIn: 'root' })
export class TakingPartApi {
  private readonly api = inject(Api);

  codes(slug: string, after?: string): Promise<Page<InvitationCode>> {
    const query = after ? `?after=${encodeURIComponent(after)}` : '';
    return this.api.get(`${path(slug)}/codes${query}`);
  }

  makeCode(slug: string, request: MakeCodeRequest): Promise<CodeMade> {
    return this.api.post(`${path(slug)}/codes`, request);
  }

  revokeCode(slug: string, id: string): Promise<void> {
    return this.api.delete(`${path(slug)}/codes/${encodeURIComponent(id)}`);
  }

  join(slug: string, code: string): Promise<Joined> {
    return this.api.post(`${path(slug)}/join`, { code });
  }

  hosts(slug: string): Promise<HostList> {
    return this.api.get(`${path(slug)}/hosts`);
  }

  inviteHost(slug: string, organisation: string): Promise<void> {
    return this.api.post(`${path(slug)}/hosts`, { organisation });
  }

  acceptHosting(slug: string, organisation: string): Promise<void> {
    return this.api.put(`${path(slug)}/hosts/${encodeURIComponent(organisation)}`);
  }

  endHosting(slug: string, organisation: string): Promise<void> {
    return this.api.delete(`${path(slug)}/hosts/${encodeURIComponent(organisation)}`);
  }

  invitations(): Promise<HostInvitationList> {
    return this.api.get('/host-invitations');
  }

  /** Every organisation that can be asked, by name. */
  async organisations(): Promise<readonly OrganisationSummary[]> {
    const all: OrganisationSummary[] = [];
    let after: string | null = null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const query: URLSearchParams = new URLSearchParams({
        limit: String(PAGE),
        ...(after && { after }),
      });
      const { items, next }: OrganisationPage = await this.api.get<OrganisationPage>(
        `/organisations?${query}`,
      );
      all.push(...items.filter(({ woundUpOn }) => woundUpOn === null));
      after = next;
      if (after === null) break;
    }
    return all;
  }
}

function path(slug: string): string {
  return `/dialogues/${encodeURIComponent(slug)}`;
}
