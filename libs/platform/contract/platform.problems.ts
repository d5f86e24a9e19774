import { defineProblems } from './problem.wire';

export const platformProblems = defineProblems({
  'platform.invalid': { status: 400, title: 'Some fields are not valid' },
  'platform.malformed': { status: 400, title: 'The request could not be read' },
  'platform.not-signed-in': { status: 401, title: 'Sign in first' },
  'platform.forbidden': { status: 403, title: 'Your role does not allow this' },
  'platform.cross-site': { status: 403, title: 'The request came from another site' },
  'platform.not-found': { status: 404, title: 'There is nothing at this address' },
  'platform.method-not-allowed': { status: 405, title: 'This cannot be done at this address' },
  'platform.conflict': { status: 409, title: 'Somebody else changed this first' },
  'platform.too-large': { status: 413, title: 'The request is too large' },
  'platform.unsupported-media-type': { status: 415, title: 'Send application/json' },
  'platform.key-missing': {
    status: 400,
    title: 'A write needs the header Idempotency-Key, a UUID',
  },
  'platform.key-reused': { status: 422, title: 'The idempotency key was used for another request' },
  'platform.image-not-found': { status: 404, title: 'There is no such image' },
  'platform.upload-too-slow': { status: 408, title: 'The upload took too long' },
  'platform.image-type': { status: 415, title: 'Send a JPEG, PNG, WebP or AVIF image' },
  'platform.image-broken': { status: 422, title: 'The image cannot be read' },
  'platform.image-too-large': { status: 413, title: 'The image has too many bytes or pixels' },
  'platform.image-budget': { status: 429, title: 'Too many images in one day' },
  'platform.too-many': { status: 429, title: 'Too many attempts, wait a while' },
  'platform.broken': { status: 500, title: 'Something broke on our side' },
  'platform.unavailable': { status: 503, title: 'The database cannot be reached' },
});
export type PlatformProblem = keyof typeof platformProblems;
