import { lastMoment } from './last-moment';

describe('the last moment', () => {
  it('of what is over at midnight in Sweden is the day before', () => {
    expect(lastMoment('2027-03-31T22:00:00Z')).toEqual(new Date('2027-03-31T21:59:59.999Z'));
    expect(lastMoment('2027-01-31T23:00:00Z')).toEqual(new Date('2027-01-31T22:59:59.999Z'));
  });

  it('of what is over at another time is that time, to the minute', () => {
    expect(lastMoment('2027-03-31T21:54:00Z')).toEqual(new Date('2027-03-31T21:54:00Z'));
  });
});
