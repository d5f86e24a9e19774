import {
  AUDIENCES,
  EXPORT_FORMATS,
  type Audience,
  type ExportFormat,
} from '@samrad/results/contract';
import { IsIn, IsOptional } from 'class-validator';

/** For whom; the fullest that the reader may have when left out. */
export class AudienceQueryParams {
  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience;
}

/** In which form, and for whom. */
export class ExportQueryParams extends AudienceQueryParams {
  @IsOptional()
  @IsIn(EXPORT_FORMATS)
  format?: ExportFormat;
}
