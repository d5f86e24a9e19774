/**
 * What a log may hold of an error: its stack. Errors of the database also carry the query's
 * parameters, which are people's own words.
 */
export function said(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
