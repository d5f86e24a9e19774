export { FakeApi } from './fake-api';
export { setUpTexts } from './set-up-texts';
