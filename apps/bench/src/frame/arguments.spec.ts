import { parseArguments } from './arguments';

describe('arguments', () => {
  it('are all benches on the small scale when nothing is said', () => {
    expect(parseArguments([])).toMatchObject({
      names: [],
      json: false,
      write: false,
      scale: { name: 'small' },
      rounds: { app: 50, database: 20 },
      data: null,
    });
  });

  it('take names, flags and values in any order', () => {
    const given = ['--json', 'crash', '--rounds', '5', '--scale', 'full', 'race', '--pairs', '3'];
    expect(parseArguments(given)).toMatchObject({
      names: ['crash', 'race'],
      json: true,
      scale: { name: 'full', comments: 1_000_000, proposals: 100_000, pairs: 3 },
      rounds: { app: 5, database: 2 },
    });
  });

  it.each([[['--fast']], [['--scale', 'huge']], [['--rounds', 'many']], [['--rounds']]])(
    'refuse %j',
    (given) => {
      expect(() => parseArguments(given)).toThrow();
    },
  );
});
