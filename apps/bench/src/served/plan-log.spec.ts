import { plansIn } from './plan-log';

const LOG = `2026-01-01 LOG:  duration: 1.250 ms  plan:
\tQuery Text: SELECT c.id
\t  FROM comment c
\tLimit  (cost=0.28..3.20 rows=2 width=16) (actual rows=2.00 loops=1)
\t  ->  Index Scan using comment_pkey on comment c  (cost=0.28..9 rows=6 width=16)
2026-01-01 LOG:  checkpoint starting: time
2026-01-01 LOG:  duration: 12.000 ms  plan:
\tQuery Text: SELECT 1
\tResult  (cost=0.00..0.01 rows=1 width=4)
`;

describe('plans in a log', () => {
  it('are told with their time and without the statement', () => {
    expect(plansIn(LOG)).toEqual([
      {
        ms: 1.25,
        plan: [
          'Limit  (cost=0.28..3.20 rows=2 width=16) (actual rows=2.00 loops=1)',
          '  ->  Index Scan using comment_pkey on comment c  (cost=0.28..9 rows=6 width=16)',
        ].join('\n'),
      },
      { ms: 12, plan: 'Result  (cost=0.00..0.01 rows=1 width=4)' },
    ]);
  });

  it('are none where nothing was logged', () => {
    expect(plansIn('LOG:  ready\n')).toEqual([]);
  });
});
