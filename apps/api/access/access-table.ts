import { dialoguesAccess } from '@samrad/dialogues/api/testing';
import { discussionAccess } from '@samrad/discussion/api/testing';
import { moderationAccess } from '@samrad/moderation/api/testing';
import { opinionsAccess } from '@samrad/opinions/api/testing';
import { peopleAccess } from '@samrad/people/api/testing';
import { platformAccess, type AccessRow } from '@samrad/platform/api/testing';
import { proposalsAccess } from '@samrad/proposals/api/testing';
import { registerAccess } from '@samrad/register/api/testing';
import { resultsAccess } from '@samrad/results/api/testing';

/**
 * The one table of who may do what: every route and every socket event, tried by everybody who
 * could try it. Each subject keeps its own rows; a route without a row fails the build.
 */
export const ACCESS_TABLE: readonly AccessRow[] = [
  ...platformAccess,
  ...registerAccess,
  ...peopleAccess,
  ...dialoguesAccess,
  ...discussionAccess,
  ...proposalsAccess,
  ...opinionsAccess,
  ...moderationAccess,
  ...resultsAccess,
];
