import { toProblem } from './to-problem';

/** As TypeORM wraps what the driver threw. */
function wrapped(driverError: Error): Error {
  return Object.assign(new Error(driverError.message), { driverError });
}

describe('toProblem', () => {
  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Connection terminated',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'timeout exceeded when trying to connect',
    'timeout expired',
    'Query read timeout',
  ])('tells "%s" as the database being away, however it is wrapped', (words) => {
    const lost = new Error(words);
    const told = [lost, wrapped(lost), new Error('It failed.', { cause: wrapped(lost) })];
    expect(told.map((each) => toProblem(each).code)).toEqual(
      told.map(() => 'platform.unavailable'),
    );
  });

  it.each(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', '57P01', '08006'])(
    'tells the code %s of the driver so too',
    (code) => {
      const lost = Object.assign(new Error('gone'), { code });
      expect(toProblem(wrapped(lost)).code).toBe('platform.unavailable');
    },
  );

  it('leaves what nobody foresaw broken, and follows no circle of causes', () => {
    const circle = new Error('round and round');
    circle.cause = circle;
    expect(toProblem(circle).code).toBe('platform.broken');
    expect(toProblem(new Error('A bug: Connection terminated')).code).toBe('platform.broken');
  });
});
