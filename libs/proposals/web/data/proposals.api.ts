import { inject, Injectable } from '@angular/core';
import type { Page } from '@samrad/platform/contract';
import { Api } from '@samrad/platform/web';
import {
  PROPOSAL_ROUTES,
  type CategoriesWritten,
  type CategoryList,
  type ChangeCategoriesRequest,
  type EditProposalRequest,
  type FoundKind,
  type FoundPage,
  type AnswerInvitationRequest,
  type CoauthorInvited,
  type CoauthorLink,
  type CoauthorList,
  type CoauthorReceipt,
  type FollowReceipt,
  type InviteCoauthorRequest,
  type MergeReceipt,
  type MergeRequest,
  type MinePage,
  type MinePart,
  type ProposalList,
  type ProposalFilter,
  type ProposalPlaces,
  type ProposalReceipt,
  type ProposalVersionView,
  type ProposalView,
  type SimilarProposals,
  type SubmitProposalRequest,
  type Supporter,
  type SupportReceipt,
  type UnmergeRequest,
} from '@samrad/proposals/contract';

import { filterParams, type ListView } from './list-view';

interface Sought {
  /** The one dialogue that is searched; null: all. */
  readonly slug: string | null;
  readonly query: string;
  readonly kind: FoundKind | null;
  readonly after?: string;
}

/** Proposals over the wire. */
@Injectable({ providedIn: 'root' })
export class ProposalsApi {
  private readonly api = inject(Api);

  list(slug: string, view: ListView, after: string | null = null): Promise<ProposalList> {
    const { order, filter, shape } = view;
    // On the map all of a municipality stand at once.
    const limit = shape === 'map' ? '100' : '20';
    const asked = new URLSearchParams({ order, limit, ...filterParams(filter) });
    if (after !== null) asked.set('after', after);
    return this.api.get(`${PROPOSAL_ROUTES.list(slug)}?${asked}`);
  }

  places(slug: string, filter: ProposalFilter): Promise<ProposalPlaces> {
    const asked = new URLSearchParams(filterParams(filter));
    return this.api.get(`${PROPOSAL_ROUTES.places(slug)}?${asked}`);
  }

  view(slug: string, number: number): Promise<ProposalView> {
    return this.api.get(PROPOSAL_ROUTES.one(slug, number));
  }

  search({ slug, query, kind, after }: Sought): Promise<FoundPage> {
    const asked = new URLSearchParams({ q: query, limit: '20' });
    if (kind !== null) asked.set('kind', kind);
    if (after !== undefined) asked.set('after', after);
    return this.api.get(`${PROPOSAL_ROUTES.search(slug ?? undefined)}?${asked}`);
  }

  similar(slug: string, text: string, signal?: AbortSignal): Promise<SimilarProposals> {
    return this.api.get(
      `${PROPOSAL_ROUTES.similar(slug)}?${new URLSearchParams({ text })}`,
      signal,
    );
  }

  versions(slug: string, number: number, limit: number): Promise<Page<ProposalVersionView>> {
    return this.api.get(`${PROPOSAL_ROUTES.versions(slug, number)}?limit=${limit}`);
  }

  supporters(slug: string, number: number, after: string | null): Promise<Page<Supporter>> {
    const from = after === null ? '' : `?after=${after}`;
    return this.api.get(`${PROPOSAL_ROUTES.supporters(slug, number)}${from}`);
  }

  categories(slug: string): Promise<CategoryList> {
    return this.api.get(PROPOSAL_ROUTES.categories(slug));
  }

  merge(slug: string, number: number, request: MergeRequest): Promise<MergeReceipt> {
    return this.api.post(PROPOSAL_ROUTES.merge(slug, number), request);
  }

  unmerge(slug: string, number: number, request: UnmergeRequest): Promise<MergeReceipt> {
    return this.api.post(PROPOSAL_ROUTES.unmerge(slug, number), request);
  }

  coauthors(slug: string, number: number): Promise<CoauthorList> {
    return this.api.get(PROPOSAL_ROUTES.coauthors(slug, number));
  }

  invite(slug: string, number: number, request: InviteCoauthorRequest): Promise<CoauthorInvited> {
    return this.api.post(PROPOSAL_ROUTES.coauthors(slug, number), request);
  }

  coauthorLink(slug: string, number: number): Promise<CoauthorLink> {
    return this.api.post(PROPOSAL_ROUTES.coauthorLink(slug, number));
  }

  answerInvitation(
    slug: string,
    number: number,
    request: AnswerInvitationRequest,
  ): Promise<CoauthorReceipt> {
    return this.api.post(PROPOSAL_ROUTES.invitation(slug, number), request);
  }

  leave(slug: string, number: number): Promise<CoauthorReceipt> {
    return this.api.delete(PROPOSAL_ROUTES.coauthor(slug, number, 'me'));
  }

  removeCoauthor(slug: string, number: number, id: string): Promise<CoauthorReceipt> {
    return this.api.delete(PROPOSAL_ROUTES.coauthor(slug, number, id));
  }

  follow(slug: string, number: number, on: boolean): Promise<FollowReceipt> {
    const path = PROPOSAL_ROUTES.follow(slug, number);
    return on ? this.api.put(path) : this.api.delete(path);
  }

  seen(slug: string, number: number, seq: number): Promise<FollowReceipt> {
    return this.api.put(PROPOSAL_ROUTES.seen(slug, number), { seq });
  }

  mine(part: MinePart, after: string | null): Promise<MinePage> {
    const from = after === null ? '' : `&after=${after}`;
    return this.api.get(`${PROPOSAL_ROUTES.mine}?part=${part}${from}`);
  }

  changeCategories(slug: string, request: ChangeCategoriesRequest): Promise<CategoriesWritten> {
    return this.api.put(PROPOSAL_ROUTES.categories(slug), request);
  }

  submit(slug: string, request: SubmitProposalRequest, key?: string): Promise<ProposalReceipt> {
    return this.api.post(PROPOSAL_ROUTES.list(slug), request, key);
  }

  edit(
    slug: string,
    number: number,
    request: EditProposalRequest,
    key?: string,
  ): Promise<ProposalReceipt> {
    return this.api.put(PROPOSAL_ROUTES.one(slug, number), request, key);
  }

  withdraw(slug: string, number: number): Promise<ProposalReceipt> {
    return this.api.post(PROPOSAL_ROUTES.withdraw(slug, number));
  }

  /** Gives one's support, or takes it back. */
  support(slug: string, number: number, give: boolean): Promise<SupportReceipt> {
    const path = PROPOSAL_ROUTES.support(slug, number);
    return give ? this.api.put(path) : this.api.delete(path);
  }
}
