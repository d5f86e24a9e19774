import type { MailTexts } from './mail-texts';

const END = 'Terveisin\nSamråd';

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
