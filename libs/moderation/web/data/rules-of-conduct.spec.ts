import { GROUNDS_IN_LAW, RULES_OF_CONDUCT } from '@samrad/moderation/contract';
import { LANGUAGES } from '@samrad/platform/contract';
import { pageTexts } from '@samrad/platform/web/pages';
import { moderationTexts } from '../moderation.texts';

type Texts = Readonly<Record<string, string>>;

/** What stands below a key on the page of conduct, in its order and without its explanations. */
function below(key: string, texts: Texts): string[] {
  const keys = Object.keys(texts).filter((each) => each.startsWith(key) && !each.endsWith('-why'));
  return keys.map((each) => texts[each] ?? '');
}

describe('the grounds of a moderator', () => {
  it.each(LANGUAGES)('are called what the page of conduct calls them (%s)', async (language) => {
    const page: Texts = (await pageTexts.loaders[language]()).default;
    const own: Texts = (await moderationTexts.loaders[language]()).default;
    const said = [...RULES_OF_CONDUCT, ...GROUNDS_IN_LAW].map((rule) =>
      own[`moderation.rule.${rule}`]?.replace(/^[^:]+: /, ''),
    );
    expect(said).toEqual([
      ...below('platform.conduct.rule.', page),
      ...below('platform.conduct.law.', page),
    ]);
  });
});
