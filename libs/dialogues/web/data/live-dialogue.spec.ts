import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { Api } from '@samrad/platform/web';
import { FakeApi, setUpTexts } from '@samrad/platform/web/testing';
import type { LiveEvent } from '@samrad/register/contract';
import { LiveConnection } from '@samrad/register/web';
import { Subject } from 'rxjs';
import { dialogueTexts } from '../dialogues.texts';
import { aDialogue, aRound } from '../testing/dialogue.fixture';
import { liveDialogue, untilNextBorder } from './live-dialogue';
import { turned } from './turned';

@Component({ selector: 'sr-trial-live', template: `{{ dialogue().lead }}` })
class TrialLive {
  readonly resolved = input.required<DialogueDetail>();
  readonly dialogue = liveDialogue(this.resolved);
}

const event = (kind: string): LiveEvent => ({ seq: 8, kind, subject: 'x', state: null });

async function setup() {
  const events = new Subject<LiveEvent>();
  const follow = jest.fn(
    (_id: string, _after: number | null, _readAnew: () => Promise<number>) => events,
  );
  const api = new FakeApi({
    'GET /dialogues/bussarna?language=sv': aDialogue({ lead: 'Rättad ingress.' }),
  });
  TestBed.configureTestingModule({
    providers: [
      { provide: Api, useValue: api },
      { provide: LiveConnection, useValue: { follow } },
    ],
  });
  await setUpTexts([dialogueTexts]);
  const fixture = TestBed.createComponent(TrialLive);
  fixture.componentRef.setInput('resolved', aDialogue());
  await fixture.whenStable();
  const words = () => (fixture.nativeElement as HTMLElement).textContent;
  return { events, follow, api, fixture, words };
}

describe('a dialogue one has open', () => {
  it('is followed from the number it was read at, and read anew when it is changed', async () => {
    const { events, follow, fixture, words } = await setup();
    expect(follow).toHaveBeenCalledWith(aDialogue().id, 7, expect.any(Function));
    events.next(event('dialogue-changed'));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(words()).toBe('Rättad ingress.');
  });

  it('is read anew when too much has happened, and goes on from there', async () => {
    const { follow, fixture, words } = await setup();
    expect(await follow.mock.calls[0]?.[2]()).toBe(7);
    await fixture.whenStable();
    expect(words()).toBe('Rättad ingress.');
    expect(follow).toHaveBeenCalledTimes(1);
  });

  it('is not read anew for what happens in its lists', async () => {
    const { events, api, fixture } = await setup();
    events.next(event('proposal-submitted'));
    await fixture.whenStable();
    expect(api.calls).toEqual([]);
  });
});

describe('the next border', () => {
  const rounds = (opensAt: string, closesAt: string) => [aRound({ opensAt, closesAt })];
  const now = new Date('2026-12-14T17:00:00Z');
  it('is when a round opens or closes, by the server’s clock', () => {
    const open = rounds('2026-12-01T00:00:00Z', '2026-12-14T18:00:00Z');
    expect(untilNextBorder(aDialogue({ rounds: open }), now)).toBe(3_600_000);
  });

  it('is none when all is over', () => {
    const over = rounds('2026-12-01T00:00:00Z', '2026-12-14T17:00:00Z');
    expect(untilNextBorder(aDialogue({ rounds: over }), now)).toBeNull();
  });
});

describe('when the last round’s time passes while the page is open', () => {
  beforeEach(() =>
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] }),
  );
  afterEach(() => jest.useRealTimers());

  it('turns by the server’s clock, whatever the reader’s own says', () => {
    // The reader's clock is years behind; the server says that three seconds are left.
    const readAt = '2031-05-01T10:00:00.000Z';
    const closesAt = '2031-05-01T10:00:03.000Z';
    const open = aRound({ opensAt: '2031-04-01T10:00:00.000Z', closesAt });
    const given = aDialogue({ readAt, rounds: [open], allowedOperations: ['comment'] });
    const before = turned(given, new Date('2031-05-01T10:00:02.999Z'));
    const after = turned(given, new Date(closesAt));
    expect(before).toBe(given);
    expect(after).toMatchObject({
      state: 'closed',
      rounds: [{ state: 'closed' }],
      now: { step: 'answer' },
      allowedOperations: [],
    });
  });

  it('shows that at once, and then asks the server', async () => {
    const { api, fixture, step } = await setupClosing();
    expect(step()).toBe('open');
    jest.advanceTimersByTime(3_100);
    fixture.detectChanges();
    expect(step()).toBe('answer');
    expect(api.calls).toEqual([]);
    jest.advanceTimersByTime(4_000);
    expect(api.calls.length).toBe(1);
  });
});

async function setupClosing() {
  jest.useRealTimers();
  const { api, fixture } = await setup();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const readAt = '2031-05-01T10:00:00.000Z';
  const open = aRound({
    opensAt: '2031-04-01T10:00:00.000Z',
    closesAt: '2031-05-01T10:00:03.000Z',
  });
  fixture.componentRef.setInput('resolved', aDialogue({ readAt, rounds: [open] }));
  fixture.detectChanges();
  const step = () => fixture.componentInstance.dialogue().now.step;
  return { api, fixture, step };
}
