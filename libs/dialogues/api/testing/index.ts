export { daysFromNow, dialogueIn, participantIn } from './dialogue.builder';
export { changeRequest, dialogueRequest } from './dialogue.request';
export { dialoguesAccess } from './dialogues.access';
