import { emptyDraft, type DialogueDraft } from './dialogue-draft';
import { differences, isKeptDraft, movedOnto } from './kept-draft';

const round = (kind: 'proposals' | 'opinion', closes: string) => ({ kind, opens: '', closes });
const text = { ...emptyDraft('regionen', 'sv').text, question: 'Vilka bussar?', lead: 'Nytt.' };
const before: DialogueDraft = {
  ...emptyDraft('regionen', 'sv'),
  text,
  level: 'dialogue',
  answerDay: '2099-03-31',
  rounds: [round('proposals', '2098-11-01T18:00'), round('opinion', '2098-12-01T18:00')],
};

describe('a draft that was made from an earlier version', () => {
  it('keeps what its writer changed, and takes the rest as it is now', () => {
    const mine = { ...before, text: { ...text, lead: 'Mitt.' } };
    const after = { ...before, text: { ...text, question: 'Hur?' }, answerDay: '2099-04-30' };
    expect(movedOnto(mine, before, after, 0)).toEqual({
      ...after,
      text: { ...text, question: 'Hur?', lead: 'Mitt.' },
    });
  });

  it('keeps its writer’s words where both changed the same', () => {
    const mine = { ...before, text: { ...text, lead: 'Mitt.' } };
    const after = { ...before, text: { ...text, lead: 'Deras.' } };
    expect(movedOnto(mine, before, after, 0).text.lead).toBe('Mitt.');
  });

  it('does not go against what stands since the first round began', () => {
    const mine: DialogueDraft = {
      ...before,
      level: 'inform',
      supportVisibility: 'secret',
      rounds: [before.rounds[0]!, round('opinion', '2098-12-24T18:00')],
    };
    const longer = round('proposals', '2098-11-08T18:00');
    const after = { ...before, rounds: [longer, before.rounds[1]!] };
    expect(movedOnto(mine, before, after, 1)).toEqual({
      ...before,
      rounds: [longer, mine.rounds[1]],
    });
  });

  it('is what it was where nothing else changed', () => {
    const mine = { ...before, answerDay: '2099-05-01' };
    expect(movedOnto(mine, before, before, 1)).toEqual(mine);
    expect(differences(before, mine)).toEqual(['answerDay']);
  });
});

describe('what lies on the device', () => {
  it('is a draft of a dialogue only with what it was made from', () => {
    expect(isKeptDraft({ draft: before, base: before, version: 3 })).toBe(true);
    for (const other of [null, 7, before, { draft: before }, { draft: before, base: before }]) {
      expect(isKeptDraft(other)).toBe(false);
    }
  });
});
