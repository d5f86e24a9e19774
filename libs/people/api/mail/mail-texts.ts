/** A plain-text mail: its paragraphs are set apart by empty lines. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
}

export interface MailTexts {
  readonly confirmAddress: (link: string) => MailText;
  readonly accountExists: (signIn: string, reset: string) => MailText;
  readonly resetPassword: (link: string) => MailText;
  readonly passwordChanged: (reset: string) => MailText;
}
