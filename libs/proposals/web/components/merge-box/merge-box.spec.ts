import type { ProposalView } from '@samrad/proposals/contract';
import { ProposalStore } from '../../data/proposal.store';
import { AXE_TAKES, trial, type } from '../../testing/page-trial';
import { aView } from '../../testing/proposal.builder';
import { MergeBox } from './merge-box';
import { TestBed } from '@angular/core/testing';

const LIST = '/dialogues/bussarna/proposals';
const TEXT = 'Förslag om buss 14 Tåget är sent.\n\nLåt bussen vänta.';
const ALIKE = `GET ${LIST}/similar?${new URLSearchParams({ text: TEXT })}`;
const CANDIDATE = { number: 4, title: 'Nattbuss hem', language: 'sv', supports: 3 };

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.open = false;
  };
});

function show(answers: Record<string, unknown>, given: Partial<ProposalView> = {}) {
  TestBed.configureTestingModule({
    providers: [{ provide: ProposalStore, useValue: { reload: () => Promise.resolve() } }],
  });
  const proposal = aView({ allowedOperations: ['merge'], ...given });
  return trial(MergeBox, { slug: 'bussarna', proposal }, answers);
}

describe('the box that merges', () => {
  it(
    'offers what is like the proposal, shows both, and asks for a target and a reason',
    async () => {
      const target = aView({ number: 4, title: 'Nattbuss hem', body: 'Ett.\n\nTvå.', supports: 3 });
      const { button, all, text, settle, api, faults } = await show({
        [ALIKE]: { items: [CANDIDATE] },
        [`GET ${LIST}/4`]: target,
        [`POST ${LIST}/4/merge`]: { number: 4, supports: 12, seq: 7 },
      });
      expect(api.calls).toEqual([]);
      button('Slå ihop med ett annat')?.click();
      await settle();
      all<HTMLButtonElement>('dialog .btn.act')[0]?.click();
      await settle();
      expect(text()).toContain('Välj vilket förslag');
      all('input[type=radio]')[0]?.click();
      await settle();
      await settle();
      expect(all('[role=group] h3').map((each) => each.textContent)).toEqual([
        'Förslag om buss 14',
        'Nattbuss hem',
      ]);
      expect(all('[role=group] > div:last-child .pre')).toHaveLength(2);
      expect(await faults()).toEqual([]);
      all<HTMLButtonElement>('dialog .btn.act')[0]?.click();
      await settle();
      expect(text()).toContain('Skriv minst 10 tecken');
      type(all<HTMLTextAreaElement>('dialog textarea')[0]!, 'De säger samma sak.');
      all<HTMLButtonElement>('dialog .btn.act')[0]?.click();
      await settle();
      expect(all<HTMLDialogElement>('dialog').some(({ open }) => open)).toBe(false);
    },
    AXE_TAKES,
  );

  it('follows what was merged before to what stands, and says when that is the same', async () => {
    const merge = { number: 14, title: null, language: 'sv', reason: '', at: '2026-11-09' };
    const { button, all, text, settle } = await show({
      [ALIKE]: { items: [CANDIDATE] },
      [`GET ${LIST}/4`]: aView({ number: 4, status: 'merged', merge }),
      [`GET ${LIST}/14`]: aView(),
    });
    button('Slå ihop med ett annat')?.click();
    await settle();
    all('input[type=radio]')[0]?.click();
    await settle();
    await settle();
    expect(text()).toContain('Förslag 4 är redan sammanslaget med det här.');
  });

  it('shows nothing to who may not', async () => {
    const { button } = await show({}, { allowedOperations: ['support'] });
    expect(button('Slå ihop')?.closest('dialog')).not.toBeNull();
    expect(button('Slå ihop med ett annat')).toBeUndefined();
  });
});
