/**
 * Idempotency keys of what has been sent and not yet answered. The same submission sent again,
 * by itself or by the reader pressing the button anew, keeps its key until an answer has come.
 */
export class Submissions {
  private readonly open = new Map<string, string>();

  keyOf(submission: string): string {
    const key = this.open.get(submission) ?? newKey();
    this.open.set(submission, key);
    return key;
  }

  settle(submission: string): void {
    this.open.delete(submission);
  }
}

/** A random (version 4) UUID; crypto.randomUUID is missing where a site is served without TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
