import { TestBed } from '@angular/core/testing';
import type { FollowAnswer, FollowRequest } from '@samrad/register/contract';
import { LiveConnection } from './live-connection';
import { LIVE_SOCKET, type LiveSocket } from './live-socket';

type Ack = (silence: Error | null, answer?: FollowAnswer) => void;

/** The client's half of a line: what it asks is kept, and the test speaks for the server. */
class FakeSocket {
  connected = false;
  readonly asked: FollowRequest[] = [];
  readonly io = { on: (): void => undefined };
  private readonly handlers = new Map<string, (argument: unknown) => void>();
  private acks: Ack[] = [];

  on(event: string, handler: (argument: unknown) => void): void {
    this.handlers.set(event, handler);
  }

  timeout(patience: number) {
    return {
      emit: (_event: string, request: FollowRequest, ack: Ack): void => {
        this.asked.push(request);
        this.acks.push(ack);
        setTimeout(() => {
          if (this.acks.includes(ack)) ack(new Error('No answer.'));
        }, patience);
      },
    };
  }

  connect(): this {
    return this;
  }

  disconnect(): void {
    this.connected = false;
  }

  say(event: string, argument?: unknown): void {
    this.connected = event === 'connect' || (event !== 'disconnect' && this.connected);
    this.handlers.get(event)?.(argument);
  }

  acknowledge(answer: FollowAnswer): void {
    this.acks.shift()?.(null, answer);
  }
}

const event = (seq: number) => ({ seq, kind: 'x', subject: '', state: null });

const refusal = (code: string, status: number): FollowAnswer => ({
  ok: false,
  problem: { type: '', title: '', status, code },
});

async function setup(after: number | null, readAnew = (): Promise<number> => Promise.reject()) {
  const socket = new FakeSocket();
  const open = (): Promise<LiveSocket> => Promise.resolve(socket as unknown as LiveSocket);
  TestBed.configureTestingModule({ providers: [{ provide: LIVE_SOCKET, useValue: open }] });
  const live = TestBed.inject(LiveConnection);
  const seen: number[] = [];
  let isOver = false;
  live
    .follow('d', after, readAnew)
    .subscribe({ next: ({ seq }) => seen.push(seq), complete: () => (isOver = true) });
  await Promise.resolve();
  await Promise.resolve();
  const events = (from: number, ...seqs: number[]): void =>
    socket.say('dialogue.events', {
      dialogueId: 'd',
      from,
      to: seqs.at(-1),
      events: seqs.map(event),
    });
  return { socket, live, seen, events, isOver: () => isOver };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a live connection', () => {
  it('resumes from the last number it saw after a drop, each event once', async () => {
    const { socket, live, seen, events } = await setup(4);
    socket.say('connect');
    expect(socket.asked).toEqual([{ dialogueId: 'd', after: 4 }]);
    socket.acknowledge({ ok: true, seq: 4 });
    events(4, 5, 6);
    socket.say('disconnect', 'transport close');
    expect(live.state()).toBe('reconnecting');
    socket.say('connect');
    expect(socket.asked.at(-1)).toEqual({ dialogueId: 'd', after: 6 });
    events(5, 6, 7, 8);
    expect(seen).toEqual([5, 6, 7, 8]);
    expect(live.state()).toBe('online');
  });

  it('asks once for a gap', async () => {
    const { socket, seen, events } = await setup(4);
    socket.say('connect');
    socket.acknowledge({ ok: true, seq: 4 });
    events(6, 7);
    events(7, 8);
    expect(socket.asked).toHaveLength(2);
    events(4, 5, 6, 7, 8);
    expect(seen).toEqual([5, 6, 7, 8]);
  });

  it('asks no more about a dialogue that may not be followed', async () => {
    const { socket, isOver } = await setup(null);
    socket.say('connect');
    socket.acknowledge(refusal('register.not-followable', 404));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(isOver()).toBe(true);
    expect(socket.asked).toHaveLength(1);
  });

  it('knows how many are here', async () => {
    const { socket, live } = await setup(null);
    socket.say('dialogue.presence', { dialogueId: 'd', here: 14 });
    expect(live.presence('d')()).toBe(14);
    expect(live.presence('other')()).toBe(0);
  });
});

describe('a server that does not bring one up', () => {
  it.each([
    ['platform.unavailable', 503],
    ['platform.too-many', 429],
    ['platform.broken', 500],
  ])('is asked again after %s, and says so until it answers', async (code, status) => {
    const { socket, live, seen, events } = await setup(4);
    socket.say('connect');
    socket.acknowledge(refusal(code, status));
    expect(live.state()).toBe('reconnecting');
    expect(socket.asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(socket.asked).toHaveLength(2);
    socket.acknowledge({ ok: true, seq: 4 });
    events(4, 5);
    expect(seen).toEqual([5]);
    expect(live.state()).toBe('online');
  });

  it('is asked more and more seldom, every 15 s in the end', async () => {
    const { socket } = await setup(4);
    socket.say('connect');
    const waits = [];
    for (let asked = 1; asked < 9; asked += 1) {
      socket.acknowledge(refusal('platform.unavailable', 503));
      const refused = Date.now();
      while (socket.asked.length === asked) await jest.advanceTimersByTimeAsync(100);
      waits.push(Date.now() - refused);
    }
    expect(waits[0]).toBeLessThanOrEqual(1_000);
    for (const wait of waits.slice(4)) {
      expect(wait).toBeGreaterThanOrEqual(7_500);
      expect(wait).toBeLessThanOrEqual(15_100);
    }
  });

  it('is asked again when no answer comes', async () => {
    const { socket, live } = await setup(4);
    socket.say('connect');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(live.state()).toBe('reconnecting');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(socket.asked).toHaveLength(2);
  });

  it('is not asked twice when the line drops and comes back meanwhile', async () => {
    const { socket, live } = await setup(4);
    socket.say('connect');
    socket.acknowledge(refusal('platform.unavailable', 503));
    socket.say('disconnect', 'transport close');
    socket.say('connect');
    expect(socket.asked).toHaveLength(2);
    socket.acknowledge({ ok: true, seq: 4 });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(socket.asked).toHaveLength(2);
    expect(live.state()).toBe('online');
  });
});

describe('a reader who is too far behind', () => {
  const BEHIND = refusal('register.too-far-behind', 410);

  it('reads the page anew and goes on from there', async () => {
    const { socket, live, seen, events } = await setup(4, () => Promise.resolve(9_000));
    socket.say('connect');
    socket.acknowledge(BEHIND);
    expect(live.state()).toBe('reconnecting');
    await jest.advanceTimersByTimeAsync(0);
    expect(socket.asked.at(-1)).toEqual({ dialogueId: 'd', after: 9_000 });
    socket.acknowledge({ ok: true, seq: 9_000 });
    events(9_000, 9_001);
    expect(seen).toEqual([9_001]);
    expect(live.state()).toBe('online');
  });

  it('tries to read again when the page cannot be read, with pauses', async () => {
    const readAnew = jest.fn<Promise<number>, []>(() => Promise.reject(new Error('away')));
    const { socket } = await setup(4, readAnew);
    socket.say('connect');
    socket.acknowledge(BEHIND);
    await jest.advanceTimersByTimeAsync(900);
    expect(readAnew).toHaveBeenCalledTimes(1);
    readAnew.mockResolvedValue(9_000);
    await jest.advanceTimersByTimeAsync(1_100);
    expect(readAnew).toHaveBeenCalledTimes(2);
    expect(socket.asked.at(-1)).toEqual({ dialogueId: 'd', after: 9_000 });
  });

  it('does not read in a loop when the server says so again and again', async () => {
    const readAnew = jest.fn(() => Promise.resolve(9_000));
    const { socket } = await setup(4, readAnew);
    socket.say('connect');
    for (let i = 0; i < 50; i += 1) {
      socket.acknowledge(BEHIND);
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(readAnew.mock.calls.length).toBeLessThan(5);
  });
});
