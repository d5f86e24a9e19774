import { IsText, PageQuery } from '@samrad/platform/api';
import { LANGUAGES, type Language } from '@samrad/platform/contract';
import { HOST_KINDS, ORGANISATION_LIMITS, type HostKind } from '@samrad/people/contract';
import { IsIn, IsOptional } from 'class-validator';

/** The list of members as well: a part of the address. */
export class SearchQuery extends PageQuery {
  @IsOptional()
  @IsText(ORGANISATION_LIMITS.search)
  search?: string;
}

export class OrganisationListQuery extends SearchQuery {
  /** The language of the names, where they have it. */
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @IsOptional()
  @IsIn(HOST_KINDS)
  kind?: HostKind;
}
