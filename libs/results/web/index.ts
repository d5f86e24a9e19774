export { ReadingRecorder } from './data/reading-recorder';
export { deskResultRoutes, exportRoutes, resultRoutes } from './results.routes';
export { resultTexts } from './results.texts';
