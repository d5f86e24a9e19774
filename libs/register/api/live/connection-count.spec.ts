import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { LIVE_LIMITS } from '@samrad/register/contract';
import { ConnectionCount } from './connection-count';

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const socket = Object.assign(new EventEmitter(), { remoteAddress });
  return { headers: { 'x-forwarded-for': forwarded }, socket } as unknown as IncomingMessage;
}

describe('connections of one address', () => {
  it('are refused beyond the limit, and admitted again when others close', () => {
    const count = new ConnectionCount(0);
    const first = from('::1');
    expect(count.admit(first)).toBe(true);
    // Without a proxy of ours, anybody may claim to come from anywhere.
    const rest = Array.from({ length: LIVE_LIMITS.connections - 1 }, (_, i) =>
      count.admit(from('::1', `10.0.0.${i}`)),
    );
    expect(rest).not.toContain(false);
    expect(count.admit(from('::1', '10.9.9.9'))).toBe(false);
    expect(count.admit(from('::2'))).toBe(true);
    first.socket.emit('close');
    expect(count.admit(from('::1'))).toBe(true);
  });

  it('are told apart behind a proxy', () => {
    const count = new ConnectionCount(1);
    for (let i = 0; i < LIVE_LIMITS.connections; i += 1) count.admit(from('::1', 'x, 10.0.0.1'));
    expect(count.admit(from('::1', '10.0.0.1'))).toBe(false);
    expect(count.admit(from('::1', '10.0.0.2'))).toBe(true);
  });
});
