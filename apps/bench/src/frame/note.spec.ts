import type { Machine } from './machine';
import { performanceNote, type Done } from './note';

const machine: Machine = {
  ...{ at: '2026-01-01', commit: 'abc1234', command: 'npm run bench', processor: '2 × chip' },
  ...{ cores: 2, memory: '8 GB', node: 'v24', postgres: '18', load: 0.3 },
};
const done: Done[] = [
  {
    bench: { name: 'read', title: 'reading' },
    outcome: {
      guarantees: [{ what: 'never stale', holds: true, evidence: '0 of 300' }],
      plans: [{ what: 'A page', plan: 'Index Scan' }],
      notes: ['64 connections.'],
    },
  },
];

describe('the note', () => {
  it('tells machine, commit, command, guarantees, notes and plans', () => {
    const note = performanceNote(machine, 'small', done);
    for (const part of ['abc1234', '2 × chip', 'never stale', '`read`: 64', '### A page'])
      expect(note).toContain(part);
    expect(note).not.toContain('Other programs');
  });

  it('warns of a machine that others were using', () => {
    expect(performanceNote({ ...machine, load: 9 }, 'small', done)).toContain('Other programs');
  });
});
