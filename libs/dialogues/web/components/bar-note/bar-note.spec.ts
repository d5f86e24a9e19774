import type { Me } from '@samrad/people/contract';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { aDialogue } from '../../testing/dialogue.fixture';
import { AXE_TAKES } from '../../testing/faults';
import { someone, trial } from '../../testing/trial';
import { BarNote } from './bar-note';

const show = (given: Partial<DialogueDetail>, me: Me | null = someone()) =>
  trial(BarNote, { dialogue: aDialogue(given) }, { me });

const ELSEWHERE: Partial<DialogueDetail> = {
  admission: 'municipalities',
  municipalities: ['1983', '1984'],
  bar: 'dialogues.not-from-here',
};

describe('the note on why one may not take part', () => {
  it(
    'asks who is not invited for a code, and leads to where it is written',
    async () => {
      const { text, link, faults } = await show({
        admission: 'invited',
        bar: 'dialogues.not-invited',
      });
      expect(text()).toContain('Här deltar de som är inbjudna.');
      expect(link('Skriv in koden')).toBe('/sv/dialogues/bussarna/join');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('names the municipalities, and where the reader lives', async () => {
    const { text, link } = await show(ELSEWHERE, someone('1981'));
    expect(text()).toContain('De som bor i Köping och Arboga.');
    expect(text()).toContain('Du har sagt att du bor i Sala.');
    expect(link('Ändra var du bor')).toBe('/sv/account');
  });

  it('asks where one lives who has not said', async () => {
    const { link } = await show(ELSEWHERE);
    expect(link('Säg var du bor')).toBe('/sv/account');
  });

  it('says in a problem’s own words what else bars', async () => {
    const { text, root } = await show({ bar: 'dialogues.suspended' });
    expect(text().length).toBeGreaterThan(20);
    expect(root.querySelector('a')).toBeNull();
  });

  it(
    'gives who is suspended the statement of reasons: since when, until when, why, and how to object',
    async () => {
      const suspension = {
        ...{ at: '2030-01-01T12:00:00Z', until: '2030-01-08T22:59:00Z' },
        ...{ rule: 'respect', reason: 'Hånar en hel grupp.' },
      };
      const { text, link, faults } = await show({ bar: 'dialogues.suspended', suspension });
      expect(text()).toContain('Sedan1 januari 2030');
      expect(text()).toContain('Till8 januari 2030');
      expect(text()).toContain('Hånar en hel grupp.');
      expect(text()).toContain('Mejla eller skriv till Region Västmanland inom sex månader.');
      expect(link('Mina ärenden')).toBe('/sv/my-cases');
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it.each([
    ['nothing bars', {}, someone()],
    ['the dialogue is closed', { ...ELSEWHERE, state: 'closed' }, someone()],
    ['it is a record', { bar: 'dialogues.not-invited', imported: true }, someone()],
    ['nobody is signed in and no code is needed', { admission: 'municipalities' }, null],
  ] as const)('is silent where %s', async (_, given, me) => {
    expect((await show(given, me)).text()).toBe('');
  });

  it('tells somebody not signed in that a code is needed', async () => {
    const { link } = await show({ admission: 'invited' }, null);
    expect(link('Skriv in koden')).toBe('/sv/dialogues/bussarna/join');
  });
});
