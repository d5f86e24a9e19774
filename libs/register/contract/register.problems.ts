import { defineProblems } from '@samrad/platform/contract';

export const registerProblems = defineProblems({
  'register.not-followable': { status: 404, title: 'There is no such dialogue to follow' },
  'register.too-many-followed': { status: 429, title: 'One connection follows too many dialogues' },
  'register.too-far-behind': {
    status: 410,
    title: 'Too much has happened since, read the page anew',
  },
});
