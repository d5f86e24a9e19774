export type { CsvSource } from './csv-rows';
export { csvRows } from './csv-rows';
export { detectLanguage, LANGUAGE_SAMPLE } from './detect-language';
export { ImportFault } from './import-fault';
export {
  MADRID_COMMENT_COLUMNS,
  MADRID_PROPOSAL_COLUMNS,
  madridBody,
  madridComment,
  madridProposal,
} from './madrid-export';
export type { MadridComment, MadridProposal } from './madrid-export';
export {
  COMMENT_COLUMNS,
  PARTICIPANT_COLUMNS,
  polisComment,
  polisParticipant,
  polisVote,
  VOTE_COLUMNS,
} from './polis-export';
export type { PolisComment, PolisParticipant, PolisVote } from './polis-export';
export { NO_SUMMARY, polisSummary } from './polis-summary';
export type { PolisSummary } from './polis-summary';
export { RowLedger } from './row-ledger';
export { NO_NOTE, readSourceNote } from './source-note';
export type { SourceNote } from './source-note';
export { reachFrom, withPlaces } from './ranking';
export { protectCells, shownCount, SMALLEST_CELL } from './small-cells';
export type { ShownCells } from './small-cells';
export { banded, shareOfMostActive } from './spread';
export type { Band, Tally } from './spread';
export { voices } from './voices';
export type { Voice } from './voices';
export { wilson } from './wilson';
export type { Interval } from './wilson';
