import { MUNICIPALITIES } from '@samrad/platform/contract';
import fc from 'fast-check';
import { ADMISSIONS } from './admission';
import { admissionErrors, admissionFrozenErrors, isAsWide, type Admitted } from './admission.rules';

const some = fc.subarray([...MUNICIPALITIES]);
const admitted: fc.Arbitrary<Admitted> = fc
  .record({ admission: fc.constantFrom(...ADMISSIONS), municipalities: some })
  .map((one) => (one.admission === 'municipalities' ? one : { ...one, municipalities: [] }))
  .filter((one) => admissionErrors(one).length === 0);

/** The rule as it is meant: somebody from a place, with or without an invitation. */
function mayTakePart(by: Admitted, person: { home: string | null; invited: boolean }): boolean {
  if (by.admission === 'account') return true;
  if (by.admission === 'invited') return person.invited;
  return person.home !== null && by.municipalities.includes(person.home);
}

describe('who may take part', () => {
  it('is never narrowed by what counts as widening', () => {
    const person = fc.record({
      home: fc.option(fc.constantFrom(...MUNICIPALITIES)),
      invited: fc.boolean(),
    });
    fc.assert(
      fc.property(admitted, admitted, person, (before, after, someone) => {
        if (!isAsWide(before, after)) return;
        if (mayTakePart(before, someone)) expect(mayTakePart(after, someone)).toBe(true);
      }),
    );
  });

  it('shuts somebody out whenever it is refused as narrowing', () => {
    const everybody = [null, ...MUNICIPALITIES].flatMap((home) =>
      [true, false].map((invited) => ({ home, invited })),
    );
    fc.assert(
      fc.property(admitted, admitted, (before, after) => {
        if (isAsWide(before, after)) return;
        const shutOut = everybody.some(
          (one) => mayTakePart(before, one) && !mayTakePart(after, one),
        );
        // Before it opens nobody has been let in: all ten municipalities are still not "invited".
        expect(shutOut).toBe(true);
      }),
    );
  });

  it('can be set to anything until the first round has begun', () => {
    fc.assert(
      fc.property(admitted, admitted, (before, after) => {
        expect(admissionFrozenErrors(before, after, false)).toEqual([]);
      }),
    );
  });

  it.each([
    [{ admission: 'municipalities', municipalities: [] }, 'too-few'],
    [{ admission: 'municipalities', municipalities: ['1983', '1983'] }, 'choice'],
    [{ admission: 'municipalities', municipalities: ['0180'] }, 'choice'],
    [{ admission: 'account', municipalities: ['1983'] }, 'not-asked'],
  ] as const)('names municipalities where they decide: %j', (given, code) => {
    expect(admissionErrors(given)).toMatchObject([{ field: 'municipalities', code }]);
  });
});
