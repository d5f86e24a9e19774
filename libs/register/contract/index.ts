export { LIVE_LIMITS } from './live.wire';
export type {
  ClientToServer,
  EventsBatch,
  FollowAnswer,
  FollowRequest,
  LiveEvent,
  PresenceNotice,
  ServerToClient,
} from './live.wire';
export { registerProblems } from './register.problems';
export { HOUSE_STREAM } from './register.wire';
