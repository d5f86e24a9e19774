import { isMunicipality, type Place, type ShownImage } from '@samrad/platform/contract';
import type { ProposalView, SubmitProposalRequest } from '@samrad/proposals/contract';

/** What stands in the form: a half-written proposal, or one that is changed. */
export interface ProposalContent {
  readonly title: string;
  readonly body: string;
  /** Ids. */
  readonly categories: readonly string[];
  readonly place: Place | null;
  /** Sent already, kept by their ids. */
  readonly images: readonly ShownImage[];
}

export const EMPTY_PROPOSAL: ProposalContent = {
  ...{ title: '', body: '' },
  ...{ categories: [], place: null, images: [] },
};

/** Under which name it is kept: the dialogue, or with a number the proposal that is edited. */
export function proposalPlace(slug: string, number?: number): string {
  return number === undefined ? `proposal.${slug}` : `proposal.${slug}.${number}`;
}

/** What a proposal that stands says, for changing it. */
export function contentOf(view: ProposalView): ProposalContent {
  const { title, body, categories, place, images } = view;
  return {
    ...{ title: title ?? '', body: body ?? '', place, images },
    categories: categories.map(({ id }) => id),
  };
}

/** As it is sent. */
export function requestOf(content: ProposalContent): Omit<SubmitProposalRequest, 'language'> {
  const { title, body, categories, place, images } = content;
  return {
    ...{ title: title.trim(), body: body.trim(), place },
    categories: [...categories],
    images: images.map(({ id, alt }) => ({ id, alt: alt === null ? null : alt.trim() })),
  };
}

export function isProposalDraft(found: unknown): found is ProposalContent {
  if (typeof found !== 'object' || found === null) return false;
  const { title, body, categories, place, images } = found as Record<string, unknown>;
  if (typeof title !== 'string' || typeof body !== 'string') return false;
  const isListed = Array.isArray(categories) && categories.every((id) => typeof id === 'string');
  return isListed && isPlace(place) && Array.isArray(images) && images.every(isImage);
}

function isPlace(found: unknown): boolean {
  if (found === null) return true;
  const { municipality } = (found ?? {}) as Record<string, unknown>;
  return typeof municipality === 'string' && isMunicipality(municipality);
}

function isImage(found: unknown): boolean {
  const { id, width, height } = (found ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof width === 'number' && typeof height === 'number';
}
