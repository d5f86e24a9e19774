export {
  codeIn,
  daysFromNow,
  dialogueIn,
  hostInvitationIn,
  participantIn,
} from './dialogue.builder';
export { changeRequest, dialogueRequest } from './dialogue.request';
export { dialoguesAccess } from './dialogues.access';
