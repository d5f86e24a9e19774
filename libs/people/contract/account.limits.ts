/** Quoted by the forms, the DTOs and the database's checks. */
export const ACCOUNT_LIMITS = {
  email: { least: 3, most: 254 },
  password: { least: 8, most: 128 },
  /** A secret as it travels in a cookie or a link: 32 random bytes in base64url. */
  token: { least: 43, most: 43 },
} as const;

/** How long one stays signed in: unused, and at most. */
export const SESSION_LIFETIME = { idleDays: 7, mostDays: 30 } as const;

/** How long a link sent by mail works, in minutes. */
export const MAILED_TOKEN_MINUTES = {
  'password-reset': 60,
  'email-confirmation': 3 * 24 * 60,
} as const;
