import {
  AUDIENCES,
  EXPORT_FORMATS,
  type Audience,
  type ExportFormat,
} from '@samrad/results/contract';
import { IsIn, IsOptional } from 'class-validator';

/** In which form, and for whom. */
export class ExportQueryParams {
  @IsOptional()
  @IsIn(EXPORT_FORMATS)
  format?: ExportFormat;

  @IsOptional()
  @IsIn(AUDIENCES)
  audience?: Audience;
}
