import { toLocal } from './local-time';

/**
 * The last instant before something is over, as one says it: what closes at midnight is open to the
 * day before; what closes at 22.54 closes then.
 */
export function lastMoment(closesAt: string): Date {
  const end = new Date(closesAt);
  return toLocal(end).endsWith('T00:00') ? new Date(end.getTime() - 1) : end;
}
