export { AccountLinks } from './components/account-links/account-links';
export { SignInHint } from './components/sign-in-hint/sign-in-hint';
export { loadSession, Session } from './data/session';
export { ownPath } from './data/own-path';
export { peopleTexts } from './people.texts';
export { peopleRoutes as routes } from './people.routes';
