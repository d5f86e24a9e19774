import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CurrentActor, CurrentWrite, type WriteContext } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import {
  AUDIENCES,
  EXPORT_COLUMNS,
  EXPORTS,
  hasFile,
  type DataDictionary,
  type ResultsReport,
} from '@samrad/results/contract';
import { RecordReading } from '../application/record-reading';
import { ReportResults } from '../application/report-results';

@Controller('api')
export class ResultsController {
  constructor(
    private readonly results: ReportResults,
    private readonly reading: RecordReading,
  ) {}

  /** The figures of a dialogue as everybody may see them. */
  @Get('dialogues/:slug/results')
  report(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ResultsReport> {
    return this.results.report(actor, slug, 'public');
  }

  /** The same and more, for officials of the hosts. */
  @Get('dialogues/:slug/results/desk')
  desk(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ResultsReport> {
    return this.results.report(actor, slug, 'official');
  }

  /** Somebody signed in has opened the dialogue; kept as a hash that is forgotten with the dialogue. */
  @Post('dialogues/:slug/readings')
  @HttpCode(204)
  async read(@CurrentWrite() ctx: WriteContext, @Param('slug') slug: string): Promise<void> {
    await this.reading.execute(ctx, slug);
  }

  /** Every column of every file, in three languages. */
  @Get('results/dictionary')
  dictionary(): DataDictionary {
    return {
      files: EXPORTS.map((name) => ({
        name,
        audiences: AUDIENCES.filter((audience) => hasFile(name, audience)),
        columns: EXPORT_COLUMNS[name],
      })),
    };
  }
}
