import { DRAFT_LIMITS } from './draft.limits';

/** Quoted by the upload, the form and the database. */
export const IMAGE_LIMITS = {
  bytes: { most: 10_000_000 },
  /** Width times height, before we make it smaller. */
  pixels: { most: 50_000_000 },
  /** Longest side of what we keep, px. */
  full: { most: 1_600 },
  small: { most: 480 },
  alt: { least: 1, most: 300 },
  /** What one account may send in a day, and have without showing it. */
  daily: { most: 40 },
  /** How long we keep what nothing shows: longer than the draft that may come back for it. */
  unused: { days: DRAFT_LIMITS.days + 1 },
} as const;

export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];
