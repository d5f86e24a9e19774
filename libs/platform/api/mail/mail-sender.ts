import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../config/config';
import { said } from '../problems/said';
import { Signals } from '../signals/signals';
import { OutboxRepository, type WaitingMail } from './outbox.repository';
import { MAIL_WRITTEN } from './write-mail';

/** A lost wake-up, or a server that came back, is noticed after this long at most. */
const LOOK_EVERY_MS = 2_000;
const FORGET_EVERY_MS = 3_600_000;

/** Together below the lease, so that a mail is never in two hands. */
const TIMEOUTS = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

type Deliver = (mail: WaitingMail) => Promise<unknown>;

/**
 * Delivers what stands in the outbox. A mail is marked as sent only after the mail server took it;
 * its Message-ID stays the same, so that a receiver can tell a repetition after a crash.
 * Without SAMRAD_SMTP everything stays in the outbox.
 */
@Injectable()
export class MailSender implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly timers: NodeJS.Timeout[] = [];
  private deliver: Deliver | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly outbox: OutboxRepository,
    private readonly signals: Signals,
  ) {}

  onModuleInit(): void {
    if (!this.config.smtpUrl) return;
    this.deliver = this.deliverOver(this.config.smtpUrl);
    this.signals.on(MAIL_WRITTEN, () => this.wake());
    this.every(LOOK_EVERY_MS, () => this.wake());
    this.every(FORGET_EVERY_MS, () => this.forgetOld());
  }

  /** Before the database goes: the mail in hand is still marked as sent. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach(clearInterval);
    await this.running;
  }

  private wake(): void {
    this.again = true;
    if (this.stopped) return;
    this.running ??= this.sendAll().finally(() => (this.running = null));
  }

  private async sendAll(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        while (!this.stopped && (await this.sendNext()));
      }
    } catch (error) {
      this.log.warn(`The outbox could not be read. ${said(error)}`);
    }
  }

  /** Whether to go on at once: not when nothing is due, nor when the mail server cannot be reached. */
  private async sendNext(): Promise<boolean> {
    const mail = await this.outbox.claim();
    if (!mail || !this.deliver) return false;
    try {
      await this.deliver(mail);
    } catch (error) {
      const answer = answerOf(error);
      this.log.warn(`A mail was not sent. ${said(error)}`);
      await this.outbox.failed(mail.id, String(error), answer >= 500);
      return answer > 0;
    }
    await this.outbox.sent(mail.id, this.config.demo);
    return true;
  }

  private deliverOver(url: string): Deliver {
    const transport = createTransport({
      url,
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    const host = this.config.publicUrl.hostname;
    return (mail) =>
      transport.sendMail({
        from: this.config.mailFrom,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.body,
        messageId: `<${mail.id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
      });
  }

  private forgetOld(): void {
    this.outbox.forgetOld().catch((error: unknown) => this.log.warn(said(error)));
  }

  private every(ms: number, act: () => void): void {
    const timer = setInterval(act, ms);
    timer.unref();
    this.timers.push(timer);
  }
}

/** The mail server's answer to this mail: 5xx is for good; 0 when it gave none. */
function answerOf(error: unknown): number {
  const answered = error instanceof Error && 'responseCode' in error && 'command' in error;
  if (!answered || !/^(MAIL FROM|RCPT TO|DATA)$/.test(String(error.command))) return 0;
  return Number(error.responseCode) || 0;
}
