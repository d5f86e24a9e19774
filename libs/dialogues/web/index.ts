export { DialogueCrumbs } from './components/dialogue-crumbs/dialogue-crumbs';
export { DialogueFront } from './components/dialogue-front/dialogue-front';
export { DialoguesApi } from './data/dialogues.api';
export { liveDialogue } from './data/live-dialogue';
export { loadDialogue } from './data/load-dialogue';
export { deskRoutes, dialogueListRoutes, homeRoutes } from './dialogues.routes';
export { dialogueTexts } from './dialogues.texts';
