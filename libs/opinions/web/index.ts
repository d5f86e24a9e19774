export { StatementTeaser } from './components/statement-teaser/statement-teaser';
export { opinionRoutes as routes } from './opinions.routes';
export { opinionTexts } from './opinions.texts';
