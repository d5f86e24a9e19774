/** The last instant before something closes: what closes at midnight is open to the day before. */
export function lastMoment(closesAt: string): Date {
  return new Date(Date.parse(closesAt) - 1);
}
