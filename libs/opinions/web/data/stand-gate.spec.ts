import type { RoundWire } from '@samrad/dialogues/contract';
import { dialogue } from '../testing/opinions.builder';
import { standGate } from './stand-gate';

const [opinion] = dialogue().rounds as [RoundWire];
const proposals = { ...opinion, kind: 'proposals' } as const;

describe('the gate to answering', () => {
  it('is open exactly when the server allows it', () => {
    expect(standGate(dialogue(), ['take-stand'])).toEqual({ kind: 'open' });
    expect(standGate(dialogue({ rounds: [] }), ['take-stand'])).toEqual({ kind: 'open' });
    expect(standGate(dialogue(), ['state'])).toEqual({ kind: 'sign-in' });
  });

  it('does not ask to sign in who may not take part', () => {
    const barred = dialogue({ bar: 'dialogues.not-from-here' });
    expect(standGate(barred, [])).toEqual({ kind: 'barred' });
  });

  it('says when it opens, or that it is closed; other rounds do not count', () => {
    const coming = { ...opinion, state: 'coming' } as const;
    expect(standGate(dialogue({ rounds: [proposals, coming] }), [])).toEqual({
      kind: 'coming',
      opensAt: coming.opensAt,
    });
    expect(standGate(dialogue({ rounds: [proposals] }), [])).toEqual({ kind: 'closed' });
    expect(standGate(dialogue({ imported: true }), [])).toEqual({ kind: 'imported' });
  });
});
