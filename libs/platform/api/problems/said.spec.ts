import { QueryFailedError } from 'typeorm';
import { said } from './said';

it('says what broke and where, and nothing of what people wrote', () => {
  const driver = new Error('canceling statement due to lock timeout');
  const error = new QueryFailedError('SELECT $1', ['mitt hemliga förslag'], driver);
  expect(said(error)).toContain('lock timeout');
  expect(said(error)).not.toContain('hemliga');
  expect(said('a string')).toBe('a string');
});

it('does not repeat what the database or the mail server repeats of people', () => {
  const refused = Object.assign(new Error('invalid input syntax for type uuid: "Anna Ek"'), {
    severity: 'ERROR',
    code: '22P02',
    routine: 'string_to_uuid',
  });
  const failed = new QueryFailedError('SELECT $1', ['Anna Ek'], refused);
  const unsent = Object.assign(new Error('550 no such user anna@example.se'), {
    code: 'EENVELOPE',
    responseCode: 550,
    command: 'RCPT TO',
  });
  expect(said(failed)).toMatch(/22P02 string_to_uuid\n +at /);
  expect(said(unsent)).toMatch(/EENVELOPE RCPT TO 550\n +at /);
  expect(said(failed) + said(unsent)).not.toMatch(/anna/i);
});
