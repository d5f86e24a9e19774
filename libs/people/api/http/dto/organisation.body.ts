import { IsText } from '@samrad/platform/api';
import { MUNICIPALITIES, type Municipality, type Same } from '@samrad/platform/contract';
import {
  HOST_KINDS,
  ORGANISATION_LIMITS,
  type HostKind,
  type OrganisationRequest,
  type WindUpRequest,
} from '@samrad/people/contract';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsDay } from '../day.validator';
import { IsAddress } from '../email.validator';

const LIMITS = ORGANISATION_LIMITS;

/** A name stands in the subject of mails. */
const ONE_LINE = /^[^\n\t]*$/;
const WEB_ADDRESS = /^(https?:\/\/[^\s"<>]+)?$/;

/** What is not known is an empty text, or nothing where it is a day or a number. */
export class OrganisationBody {
  @IsIn(HOST_KINDS)
  readonly kind!: HostKind;

  @IsText(LIMITS.name)
  @Matches(ONE_LINE)
  readonly name!: string;

  @IsText(LIMITS.otherName)
  @Matches(ONE_LINE)
  readonly nameFi!: string;

  @IsText(LIMITS.otherName)
  @Matches(ONE_LINE)
  readonly nameEn!: string;

  @IsText(LIMITS.description)
  readonly description!: string;

  @IsText(LIMITS.description)
  readonly descriptionFi!: string;

  @IsText(LIMITS.description)
  readonly descriptionEn!: string;

  @IsText(LIMITS.website)
  @Matches(WEB_ADDRESS)
  readonly website!: string;

  @ValidateIf((body: OrganisationBody) => body.email !== '')
  @IsAddress()
  readonly email!: string;

  @IsString()
  @Matches(/^[0-9 +-]{0,30}$/)
  readonly phone!: string;

  @ValidateIf((body: OrganisationBody) => body.municipality !== null)
  @IsIn(MUNICIPALITIES)
  readonly municipality!: Municipality | null;

  @IsText(LIMITS.mandate)
  readonly mandate!: string;

  @IsText(LIMITS.mandate)
  readonly mandateFi!: string;

  @IsText(LIMITS.mandate)
  readonly mandateEn!: string;

  @ValidateIf((body: OrganisationBody) => body.validFrom !== null)
  @IsDay()
  readonly validFrom!: string | null;

  @ValidateIf((body: OrganisationBody) => body.validTo !== null)
  @IsDay()
  readonly validTo!: string | null;

  @ValidateIf((body: OrganisationBody) => body.seats !== null)
  @IsInt()
  @Min(LIMITS.seats.least)
  @Max(LIMITS.seats.most)
  readonly seats!: number | null;

  @IsArray()
  @ArrayMaxSize(LIMITS.predecessors.most)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(LIMITS.slug.most, { each: true })
  @Matches(/^[a-z0-9-]+$/, { each: true })
  readonly predecessors!: string[];
}
true satisfies Same<OrganisationBody, OrganisationRequest>;

export class WindUpBody {
  @IsDay()
  readonly on!: string;
}
true satisfies Same<WindUpBody, WindUpRequest>;
