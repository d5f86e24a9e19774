/** The database was migrated by a newer version; this code would misread or damage it. */
export class SchemaTooNew extends Error {
  override readonly name = 'SchemaTooNew';

  constructor(readonly unknown: readonly string[]) {
    super(
      `The database schema is newer than this code (it has ${unknown.join(', ')}): ` +
        'update the code, or use another database.',
    );
  }
}
