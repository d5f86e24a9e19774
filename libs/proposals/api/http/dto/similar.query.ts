import { IsText } from '@samrad/platform/api';
import { SEARCH_LIMITS } from '@samrad/proposals/contract';

export class SimilarQuery {
  /** The beginning of what is being written; nothing of it is kept. */
  @IsText(SEARCH_LIMITS.similarTo)
  text!: string;
}
