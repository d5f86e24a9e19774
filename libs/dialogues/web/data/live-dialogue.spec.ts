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
  it('is when a round opens or closes, just past it by the server’s clock', () => {
    const readAt = '2026-12-14T17:00:00Z';
    const open = rounds('2026-12-01T00:00:00Z', '2026-12-14T18:00:00Z');
    expect(untilNextBorder(aDialogue({ readAt, rounds: open }))).toBe(3_601_500);
  });

  it('is none when nothing opens or closes within a day', () => {
    const readAt = '2026-12-14T17:00:00Z';
    const far = rounds('2026-12-01T00:00:00Z', '2027-12-14T18:00:00Z');
    expect(untilNextBorder(aDialogue({ readAt, rounds: far }))).toBeNull();
  });
});
