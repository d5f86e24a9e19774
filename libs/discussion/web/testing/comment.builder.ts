import type {
  Comment,
  CommentPage,
  LiveComment,
  PublicComment,
  ThreadCounts,
} from '@samrad/discussion/contract';

const NEVER = { since: null, reason: null };

const id = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The thread that the builders' comments stand in. */
export const THREAD = id(1_000);
export const DIALOGUE = id(2_000);

/** A readable comment by somebody else; its path ends in its number. */
export function comment(path: readonly number[], given: Partial<Comment> = {}): Comment {
  const number = path.at(-1) ?? 1;
  return {
    ...{ id: id(number), threadId: THREAD, number, path, depth: path.length - 1 },
    parentId: path.length > 1 ? id(path.at(-2) ?? 0) : null,
    ...{ author: `Lodjur ${number}`, stance: 'for', body: `Kommentar ${number}`, hidden: null },
    ...{ at: '2026-11-20T10:00:00.000Z', language: 'sv', firstTime: false, imported: null },
    ...{ parentMissing: false, mine: false, statement: null, allowedOperations: ['reply'] },
    ...given,
  };
}

export function counts(total: number): ThreadCounts {
  return { total, stances: { for: total, against: 0, question: 0, neither: 0 } };
}

/** A page for somebody signed in, while comments are taken. */
export function page(items: readonly Comment[], given: Partial<CommentPage> = {}): CommentPage {
  return {
    ...{ items, next: null, dialogueId: DIALOGUE, counts: counts(items.length), lastSeq: 10 },
    ...{ open: true, pseudonym: null, allowedOperations: ['comment'], operationsOnNew: ['reply'] },
    thread: { id: THREAD, isEnded: false, isClosed: false, slow: null, ...NEVER },
    waitUntil: null,
    ...given,
  };
}

/** The state of a live event: what everybody may see. */
export function live(
  shown: Comment,
  total: number,
  given: Partial<PublicComment> = {},
): LiveComment {
  const { mine: _m, statement: _s, allowedOperations: _a, ...seen } = shown;
  return { comment: { ...seen, ...given }, counts: counts(total) };
}

export const HIDDEN = { at: '2026-11-21T10:00:00.000Z', rule: 'no-personal-attacks' };
