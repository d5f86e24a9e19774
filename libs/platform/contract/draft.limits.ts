/** How long what is half written stays on the device of who writes it. */
export const DRAFT_LIMITS = { days: 7 } as const;
