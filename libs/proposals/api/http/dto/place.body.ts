import { IsText } from '@samrad/platform/api';
import {
  MUNICIPALITIES,
  PLACE_LIMITS,
  type Municipality,
  type Pin,
  type Same,
} from '@samrad/platform/contract';
import type { PlaceRequest } from '@samrad/proposals/contract';
import { Type } from 'class-transformer';
import { IsIn, IsNumber, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';

const { longitude, latitude, name } = PLACE_LIMITS;

export class PinBody {
  @IsNumber()
  @Min(longitude.least)
  @Max(longitude.most)
  readonly longitude!: number;

  @IsNumber()
  @Min(latitude.least)
  @Max(latitude.most)
  readonly latitude!: number;
}
true satisfies Same<PinBody, Pin>;

export class PlaceBody {
  @IsIn(MUNICIPALITIES)
  readonly municipality!: Municipality;

  @IsOptional()
  @IsText(name)
  readonly name?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PinBody)
  readonly pin?: PinBody | null;
}
true satisfies Same<PlaceBody, PlaceRequest>;
