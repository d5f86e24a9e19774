import type { MailTexts } from './mail-texts';

const END = 'Terveisin\nSamråd';

const ROLES = {
  moderator: 'moderaattori',
  official: 'virkahenkilö',
  administrator: 'pääkäyttäjä',
} as const;

export const fi: MailTexts = {
  confirmAddress: (link) => ({
    subject: 'Vahvista sähköpostiosoitteesi',
    lines: [
      'Hei!',
      'Olet luonut tilin Samrådiin. Avaa linkki ja kirjoita valitsemasi salasana, niin osoite on vahvistettu:',
      link,
      'Linkki on voimassa kolme vuorokautta. Etkö luonut tiliä itse? Silloin sinun ei tarvitse tehdä mitään.',
      END,
    ],
  }),
  accountExists: (signIn, reset) => ({
    subject: 'Sinulla on jo tili Samrådissa',
    lines: [
      'Hei!',
      'Joku halusi luoda tilin Samrådiin sähköpostiosoitteellasi. Osoitteella on jo tili.',
      `Olitko se sinä? Kirjaudu sisään täällä:\n${signIn}`,
      `Oletko unohtanut salasanasi? Valitse uusi täällä:\n${reset}`,
      'Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään. Kukaan ei ole päässyt tilillesi.',
      END,
    ],
  }),
  resetPassword: (link) => ({
    subject: 'Valitse uusi salasana',
    lines: [
      'Hei!',
      'Joku on pyytänyt uutta salasanaa Samråd-tilillesi. Olitko se sinä? Avaa linkki ja valitse uusi salasana:',
      link,
      'Linkki on voimassa tunnin ja toimii vain kerran. Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään. Salasanasi on sama kuin ennen.',
      END,
    ],
  }),
  invited: ({ organisation, role, link }) => ({
    subject: `Kutsu: ${organisation}`,
    lines: [
      'Hei!',
      `${organisation} kutsuu sinut Samrådiin. Roolisi olisi ${ROLES[role]}. Avaa linkki ja hyväksy kutsu:`,
      link,
      'Jos sinulla ei ole tiliä, luot sen samalla sivulla. Linkki toimii 14 vuorokautta ja vain kerran. Jos et halua roolia tai et tiedä, mistä on kyse, sinun ei tarvitse tehdä mitään.',
      END,
    ],
  }),
  passwordChanged: (reset) => ({
    subject: 'Salasanasi on vaihdettu',
    lines: [
      'Hei!',
      'Samråd-tilisi salasana on vaihdettu. Sinut on kirjattu ulos kaikkialta, ja voit kirjautua sisään uudella salasanalla.',
      `Etkö vaihtanut sitä itse? Valitse heti uusi salasana täällä:\n${reset}`,
      END,
    ],
  }),
};
