export { resultRoutes as routes } from './results.routes';
export { resultTexts } from './results.texts';
