import { PassThrough } from 'node:stream';
import type { OpsCommand } from './ops-command';
import { OpsFailure } from './ops-failure';
import { runCommand } from './run-command';

function setup(command: Partial<OpsCommand> = {}) {
  const out = new PassThrough();
  const err = new PassThrough();
  const count: OpsCommand = {
    name: 'count',
    summary: 'count words',
    usage: 'npm run ops -- count <word>… [--twice]',
    options: { twice: { type: 'boolean' } },
    run: ({ positionals, values, progress, resolvePath }) => {
      progress('counting');
      const words = positionals.length * (values['twice'] ? 2 : 1);
      return Promise.resolve({ said: `${words} words.`, json: { words, at: resolvePath('a') } });
    },
    ...command,
  };
  return {
    run: (...words: string[]) =>
      runCommand([count], words, {
        out,
        err,
        env: { INIT_CWD: '/somewhere', DATABASE_URL: 'postgres://here' },
        root: '/repository',
      }),
    said: () => ({ out: String(out.read() ?? ''), err: String(err.read() ?? '') }),
  };
}

describe('runCommand', () => {
  describe('when nothing or help is asked for', () => {
    it.each([[], ['help'], ['--help']])('lists the commands and succeeds: %j', async (...words) => {
      const { run, said } = setup();
      expect(await run(...words.flat())).toBe(0);
      expect(said().out).toMatch(/count +count words/);
    });

    it('leaves hidden commands out', async () => {
      const { run, said } = setup({ isHidden: true });
      await run('help');
      expect(said().out).not.toContain('count words');
    });

    it.each([
      ['count', '--help'],
      ['count', '-h'],
      ['help', 'count'],
    ])('shows how a command is used: %s %s', async (...words) => {
      const { run, said } = setup();
      expect(await run(...words)).toBe(0);
      expect(said().out).toBe('npm run ops -- count <word>… [--twice]\n');
    });
  });

  describe('when a command succeeds', () => {
    it('chats on standard error only', async () => {
      const { run, said } = setup();
      expect(await run('count', 'a', 'b', '--twice')).toBe(0);
      expect(said()).toEqual({ out: '', err: 'counting\n4 words.\n' });
    });

    it('puts one object on the last line for --json, paths as seen from the caller', async () => {
      const { run, said } = setup();
      await run('count', 'a', '--json');
      expect(JSON.parse(said().out)).toEqual({ words: 1, at: '/somewhere/a' });
    });
  });

  describe('when it cannot be done', () => {
    it.each([
      [['unknown'], 'There is no command "unknown"'],
      [['count', '--thrice'], "Unknown option '--thrice'. See npm run ops -- count --help."],
    ])('answers a command written wrongly with 2: %j', async (words, sentence) => {
      const { run, said } = setup();
      expect(await run(...words)).toBe(2);
      expect(said().err).toContain(sentence);
    });

    it('says the sentence of the failure and takes its exit code', async () => {
      const failing = () => Promise.reject(new OpsFailure('The file is gone.', 7));
      const { run, said } = setup({ run: failing });
      expect(await run('count', '--json')).toBe(7);
      expect(said()).toEqual({ out: '', err: '\nSamråd: The file is gone.\n' });
    });

    it('takes 1 for what nobody foresaw', async () => {
      const { run } = setup({ run: () => Promise.reject(new TypeError('odd')) });
      expect(await run('count')).toBe(1);
    });
  });
});
