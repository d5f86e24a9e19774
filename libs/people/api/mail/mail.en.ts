import type { MailTexts } from './mail-texts';

const END = 'Kind regards,\nSamråd';

const ROLES = {
  moderator: 'moderator',
  official: 'official',
  administrator: 'administrator',
} as const;

export const en: MailTexts = {
  confirmAddress: (link) => ({
    subject: 'Confirm your e-mail address',
    lines: [
      'Hello!',
      'You have made an account in Samråd. Open the link and type the password you chose, and the address is confirmed:',
      link,
      'The link works for three days. Was it not you who made the account? Then you need not do anything.',
      END,
    ],
  }),
  accountExists: (signIn, reset) => ({
    subject: 'You already have an account in Samråd',
    lines: [
      'Hello!',
      'Somebody wanted to make an account in Samråd with your e-mail address. It has one already.',
      `Was it you? Sign in here:\n${signIn}`,
      `Have you forgotten the password? Choose a new one here:\n${reset}`,
      'Was it not you? Then you need not do anything. Nobody has got into your account.',
      END,
    ],
  }),
  resetPassword: (link) => ({
    subject: 'Choose a new password',
    lines: [
      'Hello!',
      'Somebody has asked for a new password to your account in Samråd. Was it you? Open the link and choose a new one:',
      link,
      'The link works for one hour, and once only. Was it not you? Then you need not do anything. Your password is the same as before.',
      END,
    ],
  }),
  invited: ({ organisation, role, link }) => ({
    subject: `Invitation from ${organisation}`,
    lines: [
      'Hello!',
      `${organisation} would like to give you the role of ${ROLES[role]} in Samråd. Open the link and say yes:`,
      link,
      'If you have no account, you make one on the same page. The link works for 14 days and only once. If you do not want the role, or do not know what this is about, you need not do anything.',
      END,
    ],
  }),
  passwordChanged: (reset) => ({
    subject: 'Your password has been changed',
    lines: [
      'Hello!',
      'The password to your account in Samråd has been changed. You are signed out everywhere and can sign in with the new one.',
      `Was it not you who changed it? Choose a new password at once here:\n${reset}`,
      END,
    ],
  }),
};
