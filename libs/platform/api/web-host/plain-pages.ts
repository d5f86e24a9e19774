interface Words {
  readonly title: string;
  readonly lead: string;
}

/** A page whole in itself, in three languages: nothing of the application is needed to show it. */
function plainPage(sv: Words, fi: Words, en: Words): string {
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samråd</title>
<h1>${sv.title}</h1>
<p>${sv.lead}</p>
<div lang="fi"><h2>${fi.title}</h2>
<p>${fi.lead}</p></div>
<div lang="en"><h2>${en.title}</h2>
<p>${en.lead}</p></div>
</html>
`;
}

/** Shown when even the application cannot be rendered. */
export const BROKEN_PAGE = plainPage(
  {
    title: 'Något gick sönder hos oss',
    lead: 'Försök igen om en stund. Det som är sparat är kvar.',
  },
  {
    title: 'Jokin meni rikki meidän päässämme',
    lead: 'Yritä hetken kuluttua uudelleen. Tallennettu on tallessa.',
  },
  {
    title: 'Something broke on our side',
    lead: 'Try again in a while. What is saved is still there.',
  },
);

/** Shown when more pages are asked for than can be made. */
export const BUSY_PAGE = plainPage(
  {
    title: 'Många vill in just nu',
    lead: 'Ladda om sidan om några sekunder. Det som är sparat är kvar.',
  },
  {
    title: 'Palvelussa on juuri nyt ruuhkaa',
    lead: 'Lataa sivu uudelleen muutaman sekunnin kuluttua. Tallennettu on tallessa.',
  },
  {
    title: 'Many people are here right now',
    lead: 'Reload the page in a few seconds. What is saved is still there.',
  },
);

/** Shown for an address that no page can have. */
export const NO_SUCH_ADDRESS_PAGE = plainPage(
  { title: 'Adressen finns inte', lead: 'Kontrollera att den är rätt skriven.' },
  { title: 'Osoitetta ei ole', lead: 'Tarkista, että se on kirjoitettu oikein.' },
  { title: 'There is no such address', lead: 'Check that it is written correctly.' },
);
