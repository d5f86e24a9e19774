import type { MailTexts } from './mail-texts';

const END = 'Hälsningar\nSamråd';

const ROLES = {
  moderator: 'moderator',
  official: 'handläggare',
  administrator: 'administratör',
} as const;

export const sv: MailTexts = {
  confirmAddress: (link) => ({
    subject: 'Bekräfta din e-postadress',
    lines: [
      'Hej!',
      'Du har skapat ett konto i Samråd. Öppna länken och skriv det lösenord du valde, så är adressen bekräftad:',
      link,
      'Länken gäller i tre dygn. Är det inte du som har skapat kontot? Då behöver du inte göra något.',
      END,
    ],
  }),
  accountExists: (signIn, reset) => ({
    subject: 'Du har redan ett konto i Samråd',
    lines: [
      'Hej!',
      'Någon ville skapa ett konto i Samråd med din e-postadress. Det finns redan ett konto med den.',
      `Är det du? Logga in här:\n${signIn}`,
      `Har du glömt lösenordet? Välj ett nytt här:\n${reset}`,
      'Är det inte du? Då behöver du inte göra något. Ingen har kommit åt ditt konto.',
      END,
    ],
  }),
  resetPassword: (link) => ({
    subject: 'Välj ett nytt lösenord',
    lines: [
      'Hej!',
      'Någon har bett om ett nytt lösenord till ditt konto i Samråd. Är det du? Öppna länken och välj ett nytt:',
      link,
      'Länken gäller i en timme och bara en gång. Är det inte du? Då behöver du inte göra något. Ditt lösenord är detsamma som förut.',
      END,
    ],
  }),
  invited: ({ organisation, role, link }) => ({
    subject: `Inbjudan från ${organisation}`,
    lines: [
      'Hej!',
      `${organisation} vill ge dig rollen ${ROLES[role]} i Samråd. Öppna länken och svara ja:`,
      link,
      'Har du inget konto skapar du ett på samma sida. Länken gäller i 14 dygn och bara en gång. Vill du inte, eller känner du inte till det här? Då behöver du inte göra något.',
      END,
    ],
  }),
  passwordChanged: (reset) => ({
    subject: 'Ditt lösenord är ändrat',
    lines: [
      'Hej!',
      'Lösenordet till ditt konto i Samråd är ändrat. Du är utloggad överallt och kan logga in med det nya lösenordet.',
      `Är det inte du som har ändrat det? Välj genast ett nytt lösenord här:\n${reset}`,
      END,
    ],
  }),
};
