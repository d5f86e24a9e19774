export { ADMISSIONS } from './admission';
export type { Admission } from './admission';
export { admissionErrors, admissionFrozenErrors, isAsWide } from './admission.rules';
export type { Admitted } from './admission.rules';
export {
  DIALOGUE_EVENTS,
  isSuspensionEvent,
  ROUND_EVENTS,
  SUSPENSION_EVENTS,
} from './dialogue.events';
export type { DialogueEvent, RoundEvent } from './dialogue.events';
export { DIALOGUE_LIMITS, SLUG } from './dialogue.limits';
export { DIALOGUE_TEMPLATES, TEMPLATE_NAMES } from './templates';
export type { DialogueTemplate, TemplateName } from './templates';
export { nowOf } from './dialogue.now';
export type { DialogueNow, ReasonText } from './dialogue.now';
export { allowedOperations, DIALOGUE_OPERATIONS } from './dialogue.operations';
export type { DialogueOperation } from './dialogue.operations';
export { dialogueProblems } from './dialogue.problems';
export type { DialogueProblem } from './dialogue.problems';
export { DIALOGUE_ROUTES } from './dialogue.routes';
export {
  DIALOGUE_STATES,
  dialogueState,
  frozenFieldErrors,
  isForAll,
  openActs,
  ROUND_STATES,
  roundKindErrors,
  roundState,
  scheduleErrors,
} from './dialogue.rules';
export type { DialogueState, OpenKind, RoundState } from './dialogue.rules';
export { slugOf } from '@samrad/platform/contract';
export type {
  ChangeDialogueRequest,
  CreateDialogueRequest,
  DialogueDetail,
  DialogueFigures,
  DialogueHost,
  DialoguePage,
  DialogueSource,
  DialogueSummary,
  DialogueTextRequest,
  DialogueWritten,
  Figure,
  RoundRequest,
  SuspendedHere,
  TranslationRequest,
} from './dialogue.wire';
export {
  CODE_ALPHABET,
  CODE_LENGTH,
  CODE_STATES,
  codeState,
  spellCode,
  tidyCode,
} from './invitation-code';
export type { CodeState } from './invitation-code';
export { isBinding, LEVELS, stepOf, SUPPORT_VISIBILITIES } from './levels';
export type { Level, SupportVisibility } from './levels';
export { BEHIND_PSEUDONYM } from './pseudonym';
export { languageErrors, textErrors } from './text.rules';
export type {
  CodeMade,
  HostInvitation,
  HostInvitationList,
  HostItem,
  HostList,
  HostOperation,
  InvitationCode,
  InviteHostRequest,
  Joined,
  JoinRequest,
  MakeCodeRequest,
} from './taking-part.wire';
export { ACTS, OFFERED_ROUND_KINDS, ROUND_ACTS, ROUND_KINDS } from './round.acts';
export type { Act, RoundKind } from './round.acts';
export { ROUND_CHANGES, ROUND_TRANSITIONS, roundOperations } from './round.lifecycle';
export type { ChangingRound, RoundChange } from './round.lifecycle';
export { extensionErrors } from './round.rules';
export type { ChangeRoundRequest, RoundChangeWire, RoundWire } from './round.wire';
