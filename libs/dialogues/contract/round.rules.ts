import type { FieldError } from '@samrad/platform/contract';

interface Extension {
  /** When it closes now, and is to close; ISO instants or dates. */
  readonly closesAt: string | Date;
  readonly until: string | Date | undefined;
  /** When the answer is due now, and is to be due where that is moved too. */
  readonly answerDue: string | Date | null;
  readonly newAnswerDue: string | Date | undefined;
}

/**
 * What is wrong with an extension: it must end later, and the answer comes after it. An answer that
 * was promised is put off only as far as the extension asks for, never moved earlier.
 */
export function extensionErrors(asked: Extension): FieldError[] {
  if (asked.until === undefined) return [{ field: 'closesAt', code: 'required' }];
  const until = at(asked.until);
  if (until <= at(asked.closesAt)) return [{ field: 'closesAt', code: 'not-later' }];
  const due = asked.answerDue === null ? Infinity : at(asked.answerDue);
  if (asked.newAnswerDue === undefined) {
    return until > due ? [{ field: 'answerDue', code: 'answer-before-end' }] : [];
  }
  const newDue = at(asked.newAnswerDue);
  if (newDue < until) return [{ field: 'answerDue', code: 'answer-before-end' }];
  return newDue < due ? [{ field: 'answerDue', code: 'earlier' }] : [];
}

function at(instant: string | Date): number {
  return new Date(instant).getTime();
}
