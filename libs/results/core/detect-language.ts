/** Characters that only one of the two Chinese scripts has, of those that any text needs often. */
const TRADITIONAL = /[們這個國說對為應該業車會時過來開關與後發問題經費]/gu;
const SIMPLIFIED = /[们这个国说对为应该业车会时过来开关与后发问题经费]/gu;
const HAN = /\p{Script=Han}/gu;

/** Short words that nearly every sentence of a language has, and few others do. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  sv: 'och att det som för inte är med till den på av har ska vi jag kan eller ett men',
  fi: 'ja on ei että se ovat kun niin myös mutta ole hän tai jos voi pitää olla kuin tämä',
  en: 'the and of to is that for it with are be should not this have as by we on they',
  de: 'und die der das nicht ist für den zu mit sollen werden ein eine auf wir sich auch im sind',
  es: 'que de la el los las por con para una se del más como es pero sus lo hay al',
  fr: 'les des est une pour dans que qui pas sur plus avec nous ce sont il au le et du',
  nb: 'og å ikke som det er på til med av vi har kan skal eller jeg mer blir også bør',
  da: 'og ikke som det er på til med af vi har kan skal eller jeg mere bliver også bør at',
};

/** Enough to tell; a whole conversation says no more. Characters. */
export const LANGUAGE_SAMPLE = 20_000;

/**
 * Guesses the language of a conversation from its texts, as a BCP 47 tag; `und` when nothing points
 * anywhere. Traditional and simplified Chinese differ by script, the rest by their small words.
 */
export function detectLanguage(text: string): string {
  const han = count(text, HAN);
  if (han > text.length / 5) {
    return count(text, TRADITIONAL) >= count(text, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(STOP_WORDS).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language, score: words.filter((word) => known.has(word)).length };
  });
  const best = scores.reduce((top, one) => (one.score > top.score ? one : top));
  return best.score > 0 ? best.language : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
