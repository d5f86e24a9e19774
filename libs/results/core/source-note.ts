/** On whose terms a folder may be used, as its README says; null for what it does not say. */
export interface SourceNote {
  readonly name: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
}

export const NO_NOTE: SourceNote = { name: null, url: null, licence: null, attribution: null };

/**
 * Reads `Source: …`, `Licence: …` and the paragraph after `Attribution:` from a README. A repository
 * named as `github owner/name` gives the name and the address; a licence may stand in brackets.
 */
export function readSourceNote(readme: string): SourceNote {
  const text = readme.replace(/\r\n?/g, '\n');
  const source = /^Source:\s*(.+)$/im.exec(text)?.[1] ?? '';
  const repository = /\bgithub(?:\.com\/|\s+)([\w.-]+\/[\w.-]+)/i.exec(source)?.[1];
  const licence =
    /^Licen[cs]e:\s*([^\n]+?)(?:\.\s|\.?$)/im.exec(text)?.[1] ??
    /\(((?:Apache|MIT|CC|BSD|EUPL|ODbL|PDDL)[^)]*)\)/.exec(source)?.[1];
  const attribution = /Attribution:\s*([\s\S]+?)(?:\n\s*\n|$)/i.exec(text)?.[1];
  return {
    name: repository ?? firstPart(source),
    url: repository
      ? `https://github.com/${repository}`
      : (/https?:\/\/[^\s,)]+/.exec(source)?.[0] ?? null),
    licence: licence?.trim() || null,
    attribution: attribution?.replace(/\s+/g, ' ').trim() || null,
  };
}

function firstPart(source: string): string | null {
  return source.split(',')[0]?.trim() || null;
}
