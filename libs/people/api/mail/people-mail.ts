import { Injectable } from '@nestjs/common';
import { Config, writeMail } from '@samrad/platform/api';
import type { Language, Role } from '@samrad/platform/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { en } from './mail.en';
import { fi } from './mail.fi';
import { sv } from './mail.sv';
import type { MailText, MailTexts } from './mail-texts';

const TEXTS: Readonly<Record<Language, MailTexts>> = { sv, fi, en };

/** Who is invited to what; the organisation by its slug. */
export interface InvitationMail {
  readonly to: string;
  readonly language: Language;
  readonly role: Role;
  readonly organisation: string;
  readonly token: string;
}

/** The mails that accounts cause, in the person's own language, written with what causes them. */
@Injectable()
export class PeopleMail {
  constructor(private readonly config: Config) {}

  confirmAddress(
    tx: WriteTransaction,
    to: string,
    language: Language,
    token: string,
  ): Promise<void> {
    const link = this.link(language, 'confirm-address', token);
    return this.write(tx, to, language, TEXTS[language].confirmAddress(link));
  }

  /** In the language of the account that exists, not of whoever tried to sign up. */
  async accountExists(tx: WriteTransaction, to: string): Promise<void> {
    const account = await tx.one<{ language: Language }>(
      'SELECT language FROM account WHERE email = $1',
      [to],
    );
    const { language } = account;
    const text = TEXTS[language].accountExists(
      this.link(language, 'sign-in'),
      this.link(language, 'reset-password'),
    );
    await this.write(tx, to, language, text);
  }

  resetPassword(
    tx: WriteTransaction,
    to: string,
    language: Language,
    token: string,
  ): Promise<void> {
    const link = this.link(language, 'reset-password', token);
    return this.write(tx, to, language, TEXTS[language].resetPassword(link));
  }

  passwordChanged(tx: WriteTransaction, to: string, language: Language): Promise<void> {
    const link = this.link(language, 'reset-password');
    return this.write(tx, to, language, TEXTS[language].passwordChanged(link));
  }

  async invited(tx: WriteTransaction, mail: InvitationMail): Promise<void> {
    const { to, language, role, token } = mail;
    const { name } = await tx.one<{ name: string }>(
      `SELECT coalesce(nullif(CASE $2 WHEN 'fi' THEN name_fi WHEN 'en' THEN name_en END, ''), name) AS name
       FROM organisation WHERE slug = $1`,
      [mail.organisation, language],
    );
    const link = this.link(language, 'invitations', token);
    const text = TEXTS[language].invited({ organisation: name, role, link });
    await this.write(tx, to, language, text);
  }

  private write(
    tx: WriteTransaction,
    to: string,
    language: Language,
    text: MailText,
  ): Promise<void> {
    const { subject, lines } = text;
    return writeMail(tx, { to, subject, body: `${lines.join('\n\n')}\n`, language });
  }

  private link(language: Language, ...path: string[]): string {
    return new URL(`/${[language, ...path].join('/')}`, this.config.publicUrl).href;
  }
}
