import { isDialogueDraft, type DialogueDraft } from './dialogue-draft';

/** What lies on the device: the half-written form, and what it was made from. */
export interface KeptDraft {
  readonly draft: DialogueDraft;
  /** The dialogue's version then; 0 for one that is not there yet. */
  readonly version: number;
  readonly base: DialogueDraft;
}

/** Whether what was found on the device is one: older versions of the form kept other things. */
export function isKeptDraft(found: unknown): found is KeptDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { draft, version, base } = found as Partial<Record<keyof KeptDraft, unknown>>;
  return typeof version === 'number' && isDialogueDraft(draft) && isDialogueDraft(base);
}

/** The parts of the form in which two drafts differ. */
export function differences(before: DialogueDraft, after: DialogueDraft): (keyof DialogueDraft)[] {
  const names = Object.keys(after) as (keyof DialogueDraft)[];
  return names.filter((name) => !isSame(before[name], after[name]));
}

/**
 * A draft moved from what it was made from onto what is there now: what its writer changed stays,
 * the rest is as somebody else has made it, and what stands by now is as it stands.
 * @param begun how many rounds have begun
 */
export function movedOnto(
  mine: DialogueDraft,
  before: DialogueDraft,
  after: DialogueDraft,
  begun: number,
): DialogueDraft {
  const moved = {
    ...merged(mine, before, after),
    text: merged(mine.text, before.text, after.text),
  };
  if (begun === 0) return moved;
  const { level, supportVisibility } = after;
  const rounds = [...after.rounds.slice(0, begun), ...moved.rounds.slice(begun)];
  return { ...moved, level, supportVisibility, rounds };
}

function merged<Whole extends object>(mine: Whole, before: Whole, after: Whole): Whole {
  const names = Object.keys(mine) as (keyof Whole)[];
  const changed = names.filter((name) => !isSame(mine[name], before[name]));
  return Object.assign({ ...after }, ...changed.map((name) => ({ [name]: mine[name] }))) as Whole;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
