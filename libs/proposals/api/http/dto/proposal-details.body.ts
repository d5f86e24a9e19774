import { IsText } from '@samrad/platform/api';
import { IMAGE_LIMITS, type ImageRequest, type Same } from '@samrad/platform/contract';
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

const { categories, images } = PROPOSAL_LIMITS;

export class ImageBody {
  @IsUUID()
  readonly id!: string;

  /** Null says: decoration only. */
  @ValidateIf((_, value) => value !== null)
  @IsText(IMAGE_LIMITS.alt)
  readonly alt!: string | null;
}
true satisfies Same<ImageBody, ImageRequest>;

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

  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(images.most, { context: { most: images.most } })
  @ArrayUnique((image: ImageBody | null) => image?.id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ImageBody)
  readonly images?: ImageBody[];
}
