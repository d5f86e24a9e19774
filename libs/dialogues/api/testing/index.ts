export {
  codeIn,
  daysFromNow,
  dialogueIn,
  hostInvitationIn,
  participantIn,
  roundsOf,
} from './dialogue.builder';
export { changeRequest, dialogueRequest, roundChangeRequest } from './dialogue.request';
export { dialoguesAccess } from './dialogues.access';
