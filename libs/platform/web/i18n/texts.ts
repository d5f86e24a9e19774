/** The texts of one subject in one language: flat key to ICU message. */
export type Texts = Readonly<Record<string, string>>;

/** How a subject's texts are fetched; each language is a chunk of its own. */
export type TextLoaders = Readonly<Record<'sv' | 'fi' | 'en', () => Promise<{ default: Texts }>>>;

/** One subject's texts; `name` is the subject and the first part of every key but `problem.…`. */
export interface TextSet {
  readonly name: string;
  readonly loaders: TextLoaders;
}

/** Figures, words and dates that a message is filled in with. */
export type TextParams = Readonly<
  Record<string, string | number | boolean | Date | null | undefined>
>;
