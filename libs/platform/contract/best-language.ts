import { isLanguage, type Language, LANGUAGES } from './languages';

/** The language of ours that an Accept-Language header likes best; Swedish when it likes none. */
export function bestLanguage(acceptLanguage: string): Language {
  const wished = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';');
      const weight = params.find((param) => param.trim().startsWith('q='));
      return {
        language: tag.split('-')[0]?.toLowerCase() ?? '',
        weight: weight ? Number(weight.trim().slice(2)) : 1,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wished.map(({ language }) => language).find(isLanguage) ?? LANGUAGES[0];
}
