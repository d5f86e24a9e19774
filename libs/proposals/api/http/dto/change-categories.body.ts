import { IsText } from '@samrad/platform/api';
import { LANGUAGE_TAG, LANGUAGES, type Same } from '@samrad/platform/contract';
import {
  CATEGORY_LIMITS,
  type CategoryName,
  type CategoryRequest,
  type ChangeCategoriesRequest,
} from '@samrad/proposals/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const { categories, name } = CATEGORY_LIMITS;
/** A name in each language that is offered, and room for a dialogue's own. */
const MOST_NAMES = LANGUAGES.length + 5;

export class CategoryNameBody {
  @IsString()
  @Matches(LANGUAGE_TAG)
  readonly language!: string;

  @IsText(name)
  readonly name!: string;
}
true satisfies Same<CategoryNameBody, CategoryName>;

export class CategoryBody {
  @ValidateIf((_, value) => value !== undefined)
  @IsUUID()
  readonly id?: string;

  @IsArray()
  @ArrayMinSize(1, { context: { least: 1 } })
  @ArrayMaxSize(MOST_NAMES, { context: { most: MOST_NAMES } })
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CategoryNameBody)
  readonly names!: CategoryNameBody[];
}
true satisfies Same<CategoryBody, CategoryRequest>;

export class ChangeCategoriesBody {
  @IsInt()
  @Min(0)
  readonly version!: number;

  @IsArray()
  @ArrayMaxSize(categories.most, { context: { most: categories.most } })
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CategoryBody)
  readonly categories!: CategoryBody[];
}
true satisfies Same<ChangeCategoriesBody, ChangeCategoriesRequest>;
