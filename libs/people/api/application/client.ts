/** From where a request came, as far as signing in needs to know. */
export interface Client {
  readonly network: string;
  /** Hash of the device cookie, if there is one. */
  readonly device: Buffer | null;
  /** Hash of the session cookie, which a new session replaces. */
  readonly session: Buffer | null;
  /** Browser and system in a few words. */
  readonly description: string;
}
