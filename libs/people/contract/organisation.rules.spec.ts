import { foundableBy, HOST_KINDS, isDay, organisationFaults } from '.';

const COUNCIL = {
  kind: 'council',
  mandate: 'Råd',
  mandateFi: '',
  mandateEn: '',
  validFrom: '2023-07-01',
  validTo: '2026-12-31',
  seats: 12,
} as const;

describe('what administrators may found', () => {
  it.each(['county-board', 'region'] as const)('is anything from a %s', (kind) => {
    expect(foundableBy([kind])).toEqual(HOST_KINDS);
  });

  it('is a council or an association from a municipality, and nothing from others', () => {
    expect(foundableBy(['municipality', 'company'])).toEqual(['civil-society', 'council']);
    expect(foundableBy(['authority', 'company', 'civil-society', 'council', 'imports'])).toEqual(
      [],
    );
    expect(foundableBy([])).toEqual([]);
  });
});

describe('what an organisation says of itself', () => {
  it('may be a mandate in a council only', () => {
    expect(organisationFaults(COUNCIL)).toEqual([]);
    const fields = organisationFaults({ ...COUNCIL, kind: 'company' }).map(({ field }) => field);
    expect(fields).toEqual(['mandate', 'validFrom', 'validTo', 'seats']);
  });

  it('does not end before it begins', () => {
    expect(organisationFaults({ ...COUNCIL, validTo: '2023-07-01' })).toEqual([]);
    expect(organisationFaults({ ...COUNCIL, validTo: '2023-06-30' })).toEqual([
      { field: 'validTo', code: 'before-start' },
    ]);
    expect(organisationFaults({ ...COUNCIL, validTo: null })).toEqual([]);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-6-1', false],
    ['2026-W01-1', false],
    ['1800-01-01', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));
});
