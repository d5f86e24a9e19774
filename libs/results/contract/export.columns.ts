import { COMMENTS_COLUMNS } from './dictionary/comments.columns';
import type { ExportColumn } from './dictionary/column';
import {
  BY_ROUND_COLUMNS,
  FIGURES_COLUMNS,
  MUNICIPALITIES_COLUMNS,
  PARTICIPATION_COLUMNS,
} from './dictionary/course.columns';
import {
  HIDDEN_COLUMNS,
  MISSING_VOICES_COLUMNS,
  UNANSWERED_COLUMNS,
} from './dictionary/desk.columns';
import {
  PLACES_COLUMNS,
  RANKING_COLUMNS,
  STATEMENT_RESULTS_COLUMNS,
  THEMES_COLUMNS,
} from './dictionary/outcome.columns';
import { PROPOSALS_COLUMNS } from './dictionary/proposals.columns';
import { ROUND_CHANGES_COLUMNS, ROUNDS_COLUMNS } from './dictionary/rounds.columns';
import { STANDS_COLUMNS } from './dictionary/stands.columns';
import { STATEMENTS_COLUMNS } from './dictionary/statements.columns';
import { SUPPORTS_COLUMNS } from './dictionary/supports.columns';
import {
  PACE_COLUMNS,
  SPREAD_COLUMNS,
  STANCES_COLUMNS,
  SUPPORT_LEVELS_COLUMNS,
} from './dictionary/voices.columns';
import type { ExportName } from './export.wire';

/** The data dictionary. Times are UTC in ISO 8601; an empty field means that there is no value. */
export const EXPORT_COLUMNS: Readonly<Record<ExportName, readonly ExportColumn[]>> = {
  proposals: PROPOSALS_COLUMNS,
  comments: COMMENTS_COLUMNS,
  supports: SUPPORTS_COLUMNS,
  statements: STATEMENTS_COLUMNS,
  // Whoever answers is told that nobody else can see how: the same for officials as for everybody.
  stands: STANDS_COLUMNS,
  rounds: ROUNDS_COLUMNS,
  'round-changes': ROUND_CHANGES_COLUMNS,
  figures: FIGURES_COLUMNS,
  participation: PARTICIPATION_COLUMNS,
  'by-round': BY_ROUND_COLUMNS,
  municipalities: MUNICIPALITIES_COLUMNS,
  spread: SPREAD_COLUMNS,
  stances: STANCES_COLUMNS,
  pace: PACE_COLUMNS,
  'support-levels': SUPPORT_LEVELS_COLUMNS,
  ranking: RANKING_COLUMNS,
  'statement-results': STATEMENT_RESULTS_COLUMNS,
  themes: THEMES_COLUMNS,
  places: PLACES_COLUMNS,
  hidden: HIDDEN_COLUMNS,
  'missing-voices': MISSING_VOICES_COLUMNS,
  unanswered: UNANSWERED_COLUMNS,
};
