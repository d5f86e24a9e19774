/** A piece of a plain text: words, or an address to follow. */
export interface TextPiece {
  readonly text: string;
  /** Path of a page of ours, or null for words. */
  readonly path: string | null;
}

/** Takes the links out of a mail's text. Only the path is followed: the demo is where it is opened. */
export function linkify(text: string): TextPiece[] {
  return text.split(/(https?:\/\/\S+)/).flatMap((piece) => {
    if (piece === '') return [];
    return [{ text: piece, path: URL.canParse(piece) ? pathOf(new URL(piece)) : null }];
  });
}

function pathOf({ protocol, pathname, search }: URL): string | null {
  return protocol.startsWith('http') ? pathname + search : null;
}
