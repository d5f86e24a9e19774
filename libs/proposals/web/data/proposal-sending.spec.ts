import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DraftStore, Network, ProblemError, UNREACHABLE } from '@samrad/platform/web';
import { ProposalSending } from './proposal-sending';

const RECEIPT = { id: 'x', number: 48, version: 1, seq: 9 };
const REQUEST = { title: 'Låt bussen vänta' };
const unreachable = (): Promise<never> => Promise.reject(new ProblemError(UNREACHABLE, 0));

function setup(isOnline = true) {
  TestBed.resetTestingModule();
  const online = signal(isOnline);
  TestBed.configureTestingModule({
    providers: [ProposalSending, { provide: Network, useValue: { online } }],
  });
  TestBed.inject(DraftStore).belongTo('anna');
  return { online, sending: TestBed.inject(ProposalSending) };
}

beforeEach(() => localStorage.clear());

describe('sending a proposal', () => {
  it('leaves nothing on the device when there is an answer, whichever', async () => {
    const { sending } = setup();
    expect(await sending.send('buss', REQUEST, () => Promise.resolve(RECEIPT))).toEqual(RECEIPT);
    expect([sending.busy(), localStorage.length]).toEqual([false, 0]);
    const refused = new ProblemError('dialogues.round-closed', 409);
    expect(await sending.send('buss', REQUEST, () => Promise.reject(refused))).toBeNull();
    expect([sending.problem(), localStorage.length]).toEqual([refused, 0]);
  });

  it('waits for the network, and sends under the same key', async () => {
    const { sending, online } = setup();
    const keys: string[] = [];
    const outcome = sending.send('buss', REQUEST, (_, key) => {
      keys.push(key);
      if (keys.length > 1) return Promise.resolve(RECEIPT);
      online.set(false);
      return unreachable();
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(sending.waiting()).toBe(true);
    TestBed.tick();
    online.set(true);
    TestBed.tick();
    expect(await outcome).toEqual(RECEIPT);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('settles by its key what a crash cut off, and only once', async () => {
    const first = setup();
    const keys: string[] = [];
    void first.sending.send('buss', REQUEST, (_, key) => {
      keys.push(key);
      return new Promise(() => undefined);
    });
    const { sending } = setup();
    const sent: unknown[] = [];
    const again = (request: object, key: string) => {
      keys.push(key);
      sent.push(request);
      return Promise.resolve(RECEIPT);
    };
    expect(await sending.resume('buss', again)).toEqual(RECEIPT);
    expect(await sending.resume('buss', again)).toBeNull();
    expect(sent).toEqual([REQUEST]);
    expect(new Set(keys).size).toBe(1);
  });

  it('sends nothing under a key that the server may have forgotten', async () => {
    void setup().sending.send('buss', REQUEST, () => new Promise(() => undefined));
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 37 * 3_600_000);
    const { sending } = setup();
    const send = jest.fn();
    expect(await sending.resume('buss', send)).toBeNull();
    expect([send.mock.calls.length, localStorage.length]).toEqual([0, 0]);
    jest.restoreAllMocks();
  });
});
