/**
 * Passwords that guessers try first, in the languages people here use; lower case, without the
 * digits and signs that are usually added at the end. Kept short on purpose: it is sent to the
 * browser, and the throttle makes longer lists of guesses useless.
 */
export const REFUSED_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passw0rd passwort pass word letmein letmeinn welcome welcometo qwerty qwertyu qwertyui qwertyuiop
  qwertz qwertyqwerty asdfgh asdfghj asdfghjk asdfghjkl zxcvbn zxcvbnm zxcvbnma iloveyou iloveyouu sunshine
  princess football baseball basketball superman batman dragon monkey master shadow michael jennifer
  trustno changeme changeit default administrator admin adminadmin administratör root toor guest user
  whatever starwars pokemon computer internet samsung google facebook secret secrets summer winter spring
  autumn hello hellohello abcdefgh abcdefghi abcd abcdabcd abcabc aaaaaaaa qazwsx qazwsxedc wsxedc
  lösenord losenord lösen lösenordet hemligt hemlig hemlighet hejhej hejhejhej hejsan hejsanhejsan välkommen
  valkommen sommar sommaren vinter vintern våren hösten sverige sverigesverige stockholm göteborg
  goteborg malmö malmo västerås vasteras västmanland vastmanland samråd samrad älskling alskling
  jagälskardig jagalskardig mamma mammamamma pappa pappapappa fotboll ishockey hockey kalle kallekalle
  bajskorv kattunge hundvalp blomma sommarlov jultomten julafton midsommar demokrati democracy demokratia
  salasana salasanani salainen salaisuus tervetuloa moimoi moikka suomi suomifinland helsinki perkele kesä
  talvi kissa koira rakastan rakastansinua äiti isä jääkiekko jalkapallo kansalainen
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
