export { ANONYMOUS, hasRole, ROLES, SYSTEM } from './actor';
export type { AccountActor, Actor, AnonymousActor, Membership, Role, SystemActor } from './actor';
export { bestLanguage } from './best-language';
export { canonical } from './canonical';
export type { Json } from './canonical';
export { DRAFT_LIMITS } from './draft.limits';
export { IMAGE_LIMITS, IMAGE_TYPES } from './image.limits';
export type { ImageType } from './image.limits';
export { IMAGE_ROUTES, IMAGE_SIZES } from './image.wire';
export type { ImageRequest, ImageSize, ShownImage, UploadedImage } from './image.wire';
export { isLanguage, LANGUAGE_TAG, LANGUAGES } from './languages';
export type { Language } from './languages';
export {
  ELSEWHERE,
  isMunicipality,
  isResidence,
  MUNICIPALITIES,
  RESIDENCES,
} from './municipalities';
export type { Municipality, Residence } from './municipalities';
export { PAGE_LIMITS } from './page.wire';
export type { Page } from './page.wire';
export { isInCounty, PLACE_LIMITS, roundPin } from './place';
export type { Pin, Place } from './place';
export { platformProblems } from './platform.problems';
export type { PlatformProblem } from './platform.problems';
export { defineProblems } from './problem.wire';
export type { FieldError, ProblemDocument, ProblemKind } from './problem.wire';
export type { Same } from './same';
export { slugOf } from './text.slug';
