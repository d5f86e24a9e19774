import { PROPOSAL_LIMITS } from '@samrad/proposals/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsOptional,
  IsUUID,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PlaceBody } from './place.body';

const { categories } = PROPOSAL_LIMITS;

/** What submitting and editing have in common beside the words. */
export class ProposalDetailsBody {
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(categories.most, { context: { most: categories.most } })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  readonly categories?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PlaceBody)
  readonly place?: PlaceBody | null;
}
