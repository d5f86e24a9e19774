import { DOCUMENT, inject, Injectable, isDevMode, signal } from '@angular/core';
import { IntlMessageFormat } from 'intl-messageformat';
import { type InterfaceLanguage, PSEUDO, traitsOf } from './interface-language';
import { toPseudo } from './pseudo';
import type { TextParams, Texts, TextSet } from './texts';

/** A piece of a message: words, or words between `<tag>` and `</tag>`. */
export interface TextPart {
  readonly text: string;
  readonly tag: string | null;
}

const NEEDS_FORMATTER = /[{<']/;

/** The interface's texts in the language of the path. */
@Injectable({ providedIn: 'root' })
export class I18n {
  private readonly document = inject(DOCUMENT);
  private readonly sets = new Map<string, TextSet>();
  private readonly loaded = new Map<string, Promise<Texts>>();
  private readonly texts = signal<Texts>({});
  private readonly current = signal<InterfaceLanguage>('sv');
  private formatters = new Map<string, IntlMessageFormat>();

  /** The language of the page. */
  readonly lang = this.current.asReadonly();

  /** Makes a language the page's, with every set that the app has asked for so far. */
  async use(language: InterfaceLanguage): Promise<void> {
    const sets = await Promise.all([...this.sets.values()].map((set) => this.fetch(set, language)));
    if (language !== this.current()) this.formatters = new Map();
    this.current.set(language);
    this.texts.set(Object.assign({}, ...sets));
    const { tag, direction } = traitsOf(language);
    this.document.documentElement.lang = tag;
    this.document.documentElement.dir = direction;
  }

  /** Adds a subject's texts to those the page has, in the page's language. */
  async add(set: TextSet): Promise<void> {
    const known = this.sets.has(set.name);
    this.sets.set(set.name, set);
    const texts = await this.fetch(set, this.current());
    if (!known) this.texts.update((held) => ({ ...held, ...texts }));
  }

  /** Whether there is a text under the key. */
  has(key: string): boolean {
    return this.texts()[key] !== undefined;
  }

  /**
   * The message under a key, filled in. @throws when no loaded set has the key; readers of a
   * production build see the key instead of a broken page.
   */
  t(key: string, params?: TextParams): string {
    const message = this.message(key);
    if (!NEEDS_FORMATTER.test(message)) return this.dress(message);
    return this.dress(String(this.formatter(key, message).format(params)));
  }

  /** The message in pieces, so that a template can set a link or a name inside a sentence. */
  parts(key: string, params?: TextParams): readonly TextPart[] {
    // A tag and a parameter may have the same name: `<name>{name}</name>`.
    const message = this.message(key).replace(/<(\/?)(\w+)>/g, '<$1tag-$2>');
    const tags = [...message.matchAll(/<tag-(\w+)>/g)].map((match) => match[1] ?? '');
    const marks = Object.fromEntries(
      tags.map((tag) => [
        `tag-${tag}`,
        (chunks: unknown[]): TextPart => ({ tag, text: chunks.join('') }),
      ]),
    );
    const formatter = this.formatter(`${key} in parts`, message);
    const formatted: unknown = formatter.format({ ...params, ...marks });
    const pieces: unknown[] = Array.isArray(formatted) ? formatted : [formatted];
    return pieces.map((piece) => {
      const part = isPart(piece) ? piece : { tag: null, text: String(piece) };
      return { tag: part.tag, text: this.dress(part.text) };
    });
  }

  /** A path of this site in the page's language: `link('dialogues', slug)` is `/sv/dialogues/…`. */
  link(...segments: (string | number)[]): string {
    return ['', this.current(), ...segments.map((part) => encodeURIComponent(part))].join('/');
  }

  private message(key: string): string {
    const message = this.texts()[key];
    if (message !== undefined) return message;
    if (isDevMode()) throw new Error(`No text "${key}" in "${this.current()}"`);
    return key;
  }

  private formatter(key: string, message: string): IntlMessageFormat {
    let formatter = this.formatters.get(key);
    if (!formatter) {
      formatter = new IntlMessageFormat(message, traitsOf(this.current()).locale);
      this.formatters.set(key, formatter);
    }
    return formatter;
  }

  private dress(text: string): string {
    return this.current() === PSEUDO ? toPseudo(text) : text;
  }

  private fetch(set: TextSet, language: InterfaceLanguage): Promise<Texts> {
    const { texts } = traitsOf(language);
    const name = `${texts}/${set.name}`;
    const known = this.loaded.get(name);
    if (known) return known;
    const fetched = set.loaders[texts]().then((file) => file.default);
    this.loaded.set(name, fetched);
    // A chunk that did not arrive is asked for anew the next time.
    fetched.catch(() => this.loaded.delete(name));
    return fetched;
  }
}

function isPart(piece: unknown): piece is TextPart {
  return typeof piece === 'object' && piece !== null && 'tag' in piece;
}
