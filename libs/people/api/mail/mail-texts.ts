import type { Role } from '@samrad/platform/contract';

/** A plain-text mail: its paragraphs are set apart by empty lines. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What an invitation says: the organisation as it is called in the mail's language. */
export interface Invited {
  readonly organisation: string;
  readonly role: Role;
  readonly link: string;
}

export interface MailTexts {
  readonly confirmAddress: (link: string) => MailText;
  readonly accountExists: (signIn: string, reset: string) => MailText;
  readonly resetPassword: (link: string) => MailText;
  readonly invited: (invited: Invited) => MailText;
  readonly passwordChanged: (reset: string) => MailText;
}
