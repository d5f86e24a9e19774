import type { Config } from '@samrad/platform/api';

/**
 * Whether an address has to be confirmed by mail before its account can be used: wherever mail is
 * really sent. Without a mail server, and in the demo, nobody could follow the link
 * (docs/adr/0010-sign-up.md).
 */
export function mustConfirmFirst(config: Config): boolean {
  return config.smtpUrl !== undefined && !config.demo;
}
