import type { FieldError } from '@samrad/platform/contract';
import { PROPOSAL_LIMITS } from '@samrad/proposals/contract';
import type { ProposalContent } from './proposal-draft';

/** What is wrong before it is sent, in the order of the form; the server asks again. */
export function contentErrors({ title, body, images }: ProposalContent): FieldError[] {
  return [
    ...lengthError('title', title.trim()),
    ...lengthError('body', body.trim()),
    ...images.flatMap(({ alt }, i) =>
      alt?.trim() === '' ? [{ field: `images.${i}.alt`, code: 'required' }] : [],
    ),
  ];
}

function lengthError(field: 'title' | 'body', text: string): FieldError[] {
  const { least, most } = PROPOSAL_LIMITS[field];
  if (text.length < least) return [{ field, code: 'too-short', params: { least } }];
  return text.length > most ? [{ field, code: 'too-long', params: { most } }] : [];
}
