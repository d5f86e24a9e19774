/**
 * The stream for what happens outside any dialogue (an organisation, a role, an account), so that
 * it is numbered and recorded the same way.
 */
export const HOUSE_STREAM = '00000000-0000-0000-0000-000000000000';
