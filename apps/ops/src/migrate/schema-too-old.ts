/** The database lacks migrations of this code, and the command is one that changes nothing. */
export class SchemaTooOld extends Error {
  override readonly name = 'SchemaTooOld';

  constructor(readonly missing: readonly string[]) {
    super(
      `The database schema is older than this code (it lacks ${missing.join(', ')}): ` +
        'run npm run ops -- migrate first.',
    );
  }
}
