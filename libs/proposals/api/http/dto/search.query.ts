import { IsText, PageQuery } from '@samrad/platform/api';
import { FOUND_KINDS, SEARCH_LIMITS, type FoundKind } from '@samrad/proposals/contract';
import { IsIn, IsOptional } from 'class-validator';

export class SearchQuery extends PageQuery {
  /** What one typed, as it is. */
  @IsText(SEARCH_LIMITS.query)
  q!: string;

  /** Both kinds when left out. */
  @IsOptional()
  @IsIn(FOUND_KINDS)
  kind?: FoundKind;
}
