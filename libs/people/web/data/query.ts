/** The query string of what is given; nothing for what is empty. */
export function query(given: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(given).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
