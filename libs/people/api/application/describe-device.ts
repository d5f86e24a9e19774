const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * Browser and system in a few words, so that people know their own sessions again. Versions and
 * models are left out: nobody needs them. Empty when neither is recognised.
 */
export function describeDevice(userAgent: string | undefined): string {
  const named = [BROWSERS, SYSTEMS].map(
    (list) => list.find(([sign]) => sign.test(userAgent ?? ''))?.[1],
  );
  return named.filter((name) => name !== undefined).join(', ');
}
