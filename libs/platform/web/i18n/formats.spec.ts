import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { setUpTexts } from '../testing';
import { Clock } from './clock';
import { Formats } from './formats';
import type { InterfaceLanguage } from './interface-language';

async function setup(language: InterfaceLanguage = 'sv'): Promise<Formats> {
  const now = signal(new Date('2026-11-22T14:00:00Z'));
  TestBed.configureTestingModule({ providers: [{ provide: Clock, useValue: { now } }] });
  await setUpTexts([], language);
  return TestBed.inject(Formats);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates and numbers', () => {
  it('writes a day of this year without the year, another with it', async () => {
    const formats = await setup();
    expect(plain(formats.day('2026-12-14T10:00:00Z'))).toBe('14 december');
    expect(plain(formats.day('2027-03-31T10:00:00Z'))).toBe('31 mars 2027');
  });

  it('uses the clocks of Sweden, whatever the machine’s', async () => {
    const formats = await setup();
    expect(formats.when('2026-11-22T13:28:00Z')).toBe('i dag 14.28');
    expect(formats.when('2026-11-21T23:30:00Z')).toBe('i dag 00.30');
    expect(formats.when('2026-11-21T18:05:00Z')).toBe('i går 19.05');
  });

  it('gives a moment that is kept to its time, whichever day it is', async () => {
    const formats = await setup();
    expect(formats.moment('2026-11-22T13:28:00Z')).toBe('i dag 14.28');
    expect(plain(formats.moment('2026-11-23T13:28:00Z'))).toBe('23 november kl. 14.28');
  });

  it('says what is left in the largest whole unit', async () => {
    const formats = await setup();
    expect(formats.left('2026-12-14T22:59:00Z')).toBe('22 dagar kvar');
    expect(formats.left('2026-11-22T16:10:00Z')).toBe('2 timmar kvar');
    expect(formats.left('2026-11-22T14:00:20Z')).toBe('mindre än en minut kvar');
    expect(formats.left('2026-11-22T13:00:00Z')).toBe('avslutat');
  });

  it('writes ranges and numbers', async () => {
    const formats = await setup();
    expect(plain(formats.range('2026-11-03T12:00:00Z', '2026-12-14T12:00:00Z'))).toBe(
      '3 nov–14 dec',
    );
    expect(plain(formats.number(1284))).toBe('1 284');
  });

  it.each([
    ['sv', '26–27 juli 2022', '3 dec 2026–14 jan 2027'],
    ['fi', '26.–27.7.2022', '3.12.2026–14.1.2027'],
    ['en', '26–27 Jul 2022', '3 Dec 2026–14 Jan 2027'],
  ] as const)('writes the year of a range that is not of this one, in %s', async (...given) => {
    const [language, before, over] = given;
    const formats = await setup(language);
    const range = (from: string, to: string): string => plain(formats.range(from, to));
    expect(range('2022-07-26T12:00:00Z', '2022-07-27T12:00:00Z')).toBe(before);
    expect(range('2026-12-03T12:00:00Z', '2027-01-14T12:00:00Z')).toBe(over);
  });

  it.each([
    ['fi', '14. joulukuuta', 'tänään 14.28', '3.11.–14.12.'],
    ['en', '14 December', 'today 14:28', '3 Nov–14 Dec'],
  ] as const)('speaks %s', async (language, day, when, range) => {
    const formats = await setup(language);
    expect(plain(formats.day('2026-12-14T10:00:00Z'))).toBe(day);
    expect(formats.when('2026-11-22T13:28:00Z')).toBe(when);
    expect(plain(formats.range('2026-11-03T12:00:00Z', '2026-12-14T12:00:00Z'))).toBe(range);
  });
});
