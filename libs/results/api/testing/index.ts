export { resultsAccess } from './results.access';
