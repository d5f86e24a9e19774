export { Feed } from './feed';
export { LIVE_SOCKET } from './live-socket';
export type { LiveSocket } from './live-socket';
export { LiveNotices } from './live-notices';
export { LiveConnection } from './live-connection';
export type { ConnectionState } from './live-connection';
export type { ReadAnew } from './follower';
