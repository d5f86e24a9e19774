import { ACCOUNT_LIMITS } from './account.limits';

/**
 * Whether a text has the form of an address: enough to tell somebody of a slip before anything is
 * sent. It lets through whatever the server takes, which looks closer.
 */
export function looksLikeAddress(text: string): boolean {
  const address = text.trim();
  return (
    address.length <= ACCOUNT_LIMITS.email.most && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address)
  );
}
