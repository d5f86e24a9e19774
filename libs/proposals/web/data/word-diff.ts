/** A run of text that stayed, came or went. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Above so many comparisons the middle is shown as replaced: a reader would find no thread anyway. */
const MOST_WORK = 1_000_000;

/**
 * What changed between two texts, word by word: the longest common subsequence of words, after what
 * is alike at both ends. The parts that stayed or came make up `after`, those that stayed or went
 * `before` but for white space.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const start = alike(old, fresh);
  const end = alike(old.slice(start).reverse(), fresh.slice(start).reverse());
  const oldMiddle = old.slice(start, old.length - end);
  const freshMiddle = fresh.slice(start, fresh.length - end);
  const steps: DiffPart[] = [
    ...fresh.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...middle(oldMiddle, freshMiddle),
    ...fresh.slice(fresh.length - end).map((text) => ({ kind: 'same' as const, text })),
  ];
  return joined(steps);
}

/** The same as paragraphs, to be read as such. Where two were joined there is nothing to show. */
export function diffParagraphs(before: string, after: string): DiffPart[][] {
  let paragraph: DiffPart[] = [];
  const paragraphs = [paragraph];
  for (const { kind, text } of wordDiff(before, after)) {
    const isJoint = kind === 'removed' && text.trim() === '';
    for (const [i, piece] of (isJoint ? [] : text.split(BREAK)).entries()) {
      if (i > 0) paragraphs.push((paragraph = []));
      if (piece.trim() !== '') paragraph.push({ kind, text: piece });
    }
  }
  return paragraphs.filter((parts) => parts.length > 0);
}

const BREAK = /\s*\n\s*\n\s*/;

/** Words with the white space before them; an empty line is one by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\n\s*\n\s*|\s*\S+|\s+$/g) ?? [];
}

/** Alike but for the white space around: a word is the same at the beginning of a paragraph. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() === b.trim();
}

function alike(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && isSame(a[count], b[count])) count += 1;
  return count;
}

function middle(old: readonly string[], fresh: readonly string[]): DiffPart[] {
  const removed = (text: string): DiffPart => ({ kind: 'removed', text });
  const added = (text: string): DiffPart => ({ kind: 'added', text });
  if (old.length * fresh.length > MOST_WORK) return [...old.map(removed), ...fresh.map(added)];
  const common = lengths(old, fresh);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [was, is] = [old[i], fresh[j]];
    if (is !== undefined && isSame(was, is)) {
      parts.push({ kind: 'same', text: is });
      i += 1;
      j += 1;
    } else if (was !== undefined && common(i + 1, j) >= common(i, j + 1)) {
      parts.push(removed(was));
      i += 1;
    } else if (is !== undefined) {
      parts.push(added(is));
      j += 1;
    }
  }
  return parts;
}

/** How many words the rests from i and from j have in common, in order. */
function lengths(
  old: readonly string[],
  fresh: readonly string[],
): (i: number, j: number) => number {
  const width = fresh.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const rest = isSame(old[i], fresh[j])
        ? 1 + (table[(i + 1) * width + j + 1] ?? 0)
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      table[i * width + j] = rest;
    }
  }
  return (i, j) => (j > fresh.length ? -1 : (table[i * width + j] ?? -1));
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) runs[runs.length - 1] = { ...last, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
