export { serveWeb } from './serve-web';
