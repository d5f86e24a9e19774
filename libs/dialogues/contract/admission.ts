/** Who may take part in a dialogue; everybody may read it. */
export const ADMISSIONS = ['account', 'invited', 'municipalities'] as const;
export type Admission = (typeof ADMISSIONS)[number];
