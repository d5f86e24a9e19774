import type { ResolveFn } from '@angular/router';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { ProblemError } from '@samrad/platform/web';
import { requireHosts } from './hosts';
import { loadDialogue } from './load-dialogue';

/** The dialogue whose rounds are changed. @throws ProblemError platform.forbidden for who may not. */
export const loadRounds: ResolveFn<DialogueDetail> = async (route, state) => {
  const [dialogue] = await Promise.all([
    loadDialogue(route, state) as Promise<DialogueDetail>,
    requireHosts('official', 'moderator'),
  ]);
  if (!dialogue.allowedOperations.includes('change-rounds'))
    throw new ProblemError('platform.forbidden', 403);
  return dialogue;
};
