import { QueryFailedError } from 'typeorm';
import { said } from './said';

it('says what broke and where, and nothing of what people wrote', () => {
  const driver = new Error('canceling statement due to lock timeout');
  const error = new QueryFailedError('SELECT $1', ['mitt hemliga förslag'], driver);
  expect(said(error)).toContain('lock timeout');
  expect(said(error)).not.toContain('hemliga');
  expect(said('a string')).toBe('a string');
});
