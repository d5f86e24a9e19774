import { Injectable } from '@nestjs/common';
import { Config, writeMail } from '@samrad/platform/api';
import type { Language } from '@samrad/platform/contract';
import type { WriteTransaction } from '@samrad/register/api';
import { en } from './mail.en';
import { fi } from './mail.fi';
import { sv } from './mail.sv';
import type { MailText, MailTexts } from './mail-texts';

const TEXTS: Readonly<Record<Language, MailTexts>> = { sv, fi, en };

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
