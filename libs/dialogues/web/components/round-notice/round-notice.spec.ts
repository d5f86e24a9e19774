import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { setUpTexts } from '@samrad/platform/web/testing';
import { dialogueTexts } from '../../dialogues.texts';
import { aDialogue, aRound } from '../../testing/dialogue.fixture';
import { faultsIn } from '../../testing/faults';
import { RoundNotice } from './round-notice';

@Component({
  selector: 'sr-trial-form',
  imports: [RoundNotice],
  template: `<sr-round-notice
      act="comment"
      noticeId="round"
      [dialogue]="dialogue()"
      [text]="text()"
    /><textarea aria-label="Kommentar"></textarea>`,
})
class TrialForm {
  readonly dialogue = signal(aDialogue());
  readonly text = signal('Bussen borde vänta.');
}

const open = aRound({ kind: 'discussion' });
const paused = aRound({
  ...{ kind: 'discussion', state: 'paused', pausedAt: new Date().toISOString() },
  pauseReason: { text: 'Underlaget rättas.', language: 'sv' },
});
const closed = aRound({ kind: 'discussion', state: 'closed', closesAt: new Date().toISOString() });

async function setup() {
  await setUpTexts([dialogueTexts]);
  const fixture = TestBed.createComponent(TrialForm);
  const page = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  const turn = async (...rounds: ReturnType<typeof aRound>[]) => {
    fixture.componentInstance.dialogue.set(aDialogue({ rounds }));
    await fixture.whenStable();
  };
  await turn(open);
  const area = page.querySelector('textarea')!;
  area.focus();
  const told = () => page.querySelector('#round')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const button = () => page.querySelector('button');
  return { fixture, page, turn, area, told, button };
}

describe('while somebody writes', () => {
  it('nothing is said as long as the round is open', async () => {
    const { told, button } = await setup();
    expect(told()).toBe('');
    expect(button()).toBeNull();
  });

  it('a pause is told with its reason, and its end, without moving the focus', async () => {
    const { page, turn, area, told } = await setup();
    await turn(paused);
    expect(told()).toMatch(/^Rundan pausades i dag \d\d\.\d\d\./);
    expect(told()).toContain('Underlaget rättas.');
    expect(told()).toContain('står kvar');
    expect(page.querySelector('#round')?.getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(area);
    expect(await faultsIn(page)).toEqual([]);
    await turn(open);
    expect(told()).toBe('Rundan är öppen igen. Du kan skicka nu.');
    expect(document.activeElement).toBe(area);
  });

  it('the end of the round is told with its time, and the text can be copied', async () => {
    const written: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const { fixture, page, turn, told, button } = await setup();
    await turn(closed);
    expect(told()).toMatch(/^Rundan stängde i dag \d\d\.\d\d\./);
    button()?.click();
    await fixture.whenStable();
    expect(written).toEqual(['Bussen borde vänta.']);
    expect(page.textContent).toContain('Texten är kopierad.');
  });

  it('where nothing is written there is nothing to copy or to keep', async () => {
    const { fixture, turn, told, button } = await setup();
    fixture.componentInstance.text.set(' ');
    await turn(closed);
    expect(button()).toBeNull();
    expect(told()).not.toContain('står kvar');
  });

  it('what is open overlapping with what is closed is open', async () => {
    const { turn, told } = await setup();
    await turn(closed, open);
    expect(told()).toBe('');
    await turn(closed, aRound({ kind: 'opinion', state: 'coming' }));
    expect(told()).toContain('Rundan stängde');
  });
});
