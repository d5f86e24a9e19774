import { TestBed } from '@angular/core/testing';
import { ProblemError } from '@samrad/platform/web';
import { ProposalStore } from '../../data/proposal.store';
import { AXE_TAKES, trial } from '../../testing/page-trial';
import { FollowButton } from './follow-button';

async function setup(following: boolean, refusal?: Error) {
  const wishes: boolean[] = [];
  let answer: () => void = () => undefined;
  const follow = async (wish: boolean): Promise<void> => {
    wishes.push(wish);
    if (refusal) throw refusal;
    await new Promise<void>((resolve) => (answer = resolve));
  };
  TestBed.configureTestingModule({ providers: [{ provide: ProposalStore, useValue: { follow } }] });
  const shown = await trial(FollowButton, { following });
  return { ...shown, wishes, answer: () => answer() };
}

describe('following a proposal', () => {
  it(
    'says what it is for and who sees it, in words and not by a state beside them',
    async () => {
      const { all, button, faults, text } = await setup(false);
      expect(all('button').map((each) => each.textContent.trim())).toEqual(['Följ förslaget']);
      expect(button('Följ')?.hasAttribute('aria-pressed')).toBe(false);
      expect(text()).toContain('Ingen annan ser vad du följer.');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('wishes the opposite of what is, once while it waits, and again afterwards', async () => {
    const { answer, button, fixture, settle, wishes } = await setup(false);
    button('Följ förslaget')?.click();
    button('Följ förslaget')?.click();
    await settle();
    expect(wishes).toEqual([true]);
    expect(button('Följ förslaget')?.getAttribute('aria-disabled')).toBe('true');
    answer();
    fixture.componentRef.setInput('following', true);
    await settle();
    expect(button('Sluta följa')?.getAttribute('aria-disabled')).toBeNull();
    button('Du följer förslaget. Sluta följa')?.click();
    expect(wishes).toEqual([true, false]);
  });

  it('says why it was refused, and forgets that with the next try', async () => {
    const { button, settle, text, wishes } = await setup(
      true,
      new ProblemError('proposals.not-found', 404),
    );
    button('Sluta följa')?.click();
    await settle();
    expect(text()).toContain('Det finns inget sådant förslag');
    button('Sluta följa')?.click();
    expect(wishes).toEqual([false, false]);
  });
});
