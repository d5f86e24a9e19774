export { AccessibilityPage } from './accessibility.page';
export { pageTexts } from './page.texts';
export { pageRoutes as routes } from './pages.routes';
