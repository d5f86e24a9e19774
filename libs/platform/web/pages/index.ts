export { pageRoutes as routes } from './pages.routes';
