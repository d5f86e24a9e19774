/** Everything the process takes from its environment, read and checked once. */
export class Config {
  readonly port = wholeNumber('PORT', 3000);
  readonly databaseUrl = required('DATABASE_URL');
  /** Public address, as people type it; decides cookie security and links in mail. */
  readonly publicUrl = new URL(process.env['SAMRAD_URL'] ?? `http://localhost:${this.port}`);
  /** Folder with the built web application; without it only the API is served. */
  readonly webFolder = process.env['SAMRAD_WEB'];
  readonly production = process.env['NODE_ENV'] === 'production';
  /** The demo shows sent mail on a page, and its accounts can sign in. */
  readonly demo = process.env['SAMRAD_DEMO'] === '1';
  readonly smtpUrl = process.env['SAMRAD_SMTP'];
  readonly mailFrom = process.env['SAMRAD_MAIL_FROM'] ?? 'Samråd <samrad@localhost>';
  /** Who answers for accessibility: what people write in its form is mailed there. */
  readonly contact = process.env['SAMRAD_CONTACT'] || undefined;
  /** What is written to standard output: a few words, or JSON with every request. */
  readonly log = oneOf('SAMRAD_LOG', ['text', 'json'], this.production ? 'json' : 'text');
  /** Who may read `/metrics`; without it nobody may. */
  readonly metricsToken = process.env['SAMRAD_METRICS_TOKEN'];
  /** How many reverse proxies stand in front; decides which address counts as the client's. */
  readonly trustedProxies = wholeNumber('SAMRAD_PROXIES', 0);

  get secure(): boolean {
    return this.publicUrl.protocol === 'https:';
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is missing.`);
  return value;
}

function oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`${name} must be one of ${allowed.join(', ')}.`);
  return found;
}

function wholeNumber(name: string, fallback: number): number {
  const value = process.env[name];
  if (value === undefined || value === '') return fallback;
  if (!/^\d{1,5}$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}".`);
  return Number(value);
}
