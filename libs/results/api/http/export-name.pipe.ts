import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '@samrad/platform/api';
import { EXPORTS, type ExportName } from '@samrad/results/contract';

/** The file that an address names. @throws Problem results.export-not-found */
@Injectable()
export class ExportNamePipe implements PipeTransform<string, ExportName> {
  transform(value: string): ExportName {
    const name = EXPORTS.find((one) => one === value);
    if (!name) throw new Problem('results.export-not-found');
    return name;
  }
}
