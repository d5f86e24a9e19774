export { openBrowser, openProfile } from '../../../libs/workspace/browser/chromium';
