import type { Audience, ExportName } from './export.wire';

/**
 * What a value is. `text` was written by people: in CSV files a text that begins like a formula, or
 * with an apostrophe, gets an apostrophe in front, which the reader takes off again.
 */
export type ColumnKind = 'text' | 'number' | 'time' | 'date' | 'yes-or-no' | 'id';

export interface ExportColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Left out: both files have it. */
  readonly only?: Audience;
  /** For the data dictionary; the interface says it in its own languages under the same name. */
  readonly meaning: string;
}

const column = (
  name: string,
  kind: ColumnKind,
  meaning: string,
  only?: Audience,
): ExportColumn => ({ name, kind, meaning, ...(only && { only }) });

const PARTICIPANT_ID = column(
  'participant_id',
  'id',
  'Who, by a number that is drawn anew for every dialogue',
  'official',
);
const AUTHOR = column('author', 'text', 'The name the writer bears in this dialogue');
const LANGUAGE = column('language', 'text', 'Language of the text, as a BCP 47 tag');
const SOURCE_REF = column('source_ref', 'text', 'Its number where it was imported from');

/** The data dictionary. Times are UTC in ISO 8601; an empty field means that there is no value. */
export const EXPORT_COLUMNS: Readonly<Record<ExportName, readonly ExportColumn[]>> = {
  proposals: [
    column('number', 'number', 'Number of the proposal in the dialogue'),
    column('title', 'text', 'Title; empty when withdrawn'),
    column('body', 'text', 'Text; empty when withdrawn'),
    LANGUAGE,
    AUTHOR,
    PARTICIPANT_ID,
    column('status', 'text', 'submitted, merged or withdrawn'),
    column('merged_into', 'number', 'Number of the proposal it was merged into'),
    column(
      'version',
      'number',
      'How many times the text has been written anew, the first included',
    ),
    column(
      'supports',
      'number',
      'People who support it, or one that was merged into it, each counted once',
    ),
    column('imported_supports', 'number', 'Supports that came as a total with an import'),
    column('comments', 'number', 'Comments that can be read'),
    SOURCE_REF,
    column('submitted_at', 'time', 'When it was submitted'),
    column('edited_at', 'time', 'When it was last edited'),
    column('withdrawn_at', 'time', 'When its author withdrew it'),
  ],
  comments: [
    column('proposal_number', 'number', 'The proposal that is commented on'),
    column('number', 'number', 'Number of the comment in its thread'),
    column(
      'parent_number',
      'number',
      'The comment that is answered; empty for one that answers none',
    ),
    column('depth', 'number', 'How many comments stand above it; 0 begins a thread'),
    AUTHOR,
    PARTICIPANT_ID,
    column('stance', 'text', 'for, against, question or neither'),
    column(
      'body',
      'text',
      'Text; empty in the public file when hidden, in both when it is abuse of children',
    ),
    LANGUAGE,
    column('hidden', 'yes-or-no', 'Whether a moderator has hidden it'),
    column('hidden_rule', 'text', 'The rule it was hidden under'),
    column('hidden_reason', 'text', 'The reason its author was given', 'official'),
    column('imported_up', 'number', 'Votes for it that came as a total with an import'),
    column('imported_down', 'number', 'Votes against it that came as a total with an import'),
    column('parent_missing', 'yes-or-no', 'Whether it answers a comment that the import lacked'),
    SOURCE_REF,
    column('created_at', 'time', 'When it was written'),
  ],
  supports: [
    column('proposal_number', 'number', 'The proposal that is supported'),
    column(
      'kind',
      'text',
      'given: one person; counted: the total of a dialogue with secret support; imported: a total that came with an import',
    ),
    column('count', 'number', 'How many supports the row stands for'),
    column(
      'supporter',
      'text',
      'The name the supporter bears in this dialogue; only where support is public',
    ),
    PARTICIPANT_ID,
    column('given_on', 'date', 'The day it was given; only where support is public'),
  ],
  statements: [
    column('number', 'number', 'Number of the statement in the dialogue'),
    column('text', 'text', 'The statement'),
    LANGUAGE,
    AUTHOR,
    PARTICIPANT_ID,
    column('agree', 'number', 'How many agree'),
    column('disagree', 'number', 'How many disagree'),
    column('pass', 'number', 'How many pass'),
    column(
      'rejected_at_source',
      'yes-or-no',
      'Whether the moderators of the source had rejected it',
    ),
    column('is_meta', 'yes-or-no', 'Whether the source marks it as being about the talk itself'),
    column('is_seed', 'yes-or-no', 'Whether the host of the source put it there to begin with'),
    SOURCE_REF,
    column('stated_at', 'time', 'When it was stated'),
  ],
  // Whoever answers is told that nobody else can see how: the same for officials as for everybody.
  stands: [
    column(
      'voter_key',
      'id',
      'The same for all stands of one person in this dialogue, and found nowhere else',
    ),
    column('statement_number', 'number', 'The statement'),
    column('value', 'number', '1 agree, -1 disagree, 0 pass'),
    column('taken_on', 'date', 'The day; a time of day would lead to what was written then'),
  ],
};
