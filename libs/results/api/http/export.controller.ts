import { Controller, Get, Logger, Param, Query, Req, Res } from '@nestjs/common';
import { CurrentActor, networkOf, said } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import { EXPORT_ROUTES, type ExportName, type ExportOverview } from '@samrad/results/contract';
import type { Request, Response } from 'express';
import { ExportDialogue } from '../application/export-dialogue';
import { csvMetadata, type CsvMetadata } from './csv-metadata';
import { AudienceQueryParams, ExportQueryParams } from './dto/export.query';
import { ExportNamePipe } from './export-name.pipe';
import { sendStream } from './send-stream';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

@Controller('api/dialogues/:slug/export')
export class ExportController {
  private readonly log = new Logger('Export');

  constructor(private readonly exports: ExportDialogue) {}

  @Get()
  overview(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ExportOverview> {
    return this.exports.overview(actor, slug);
  }

  /** What the columns of a CSV file are, as the W3C's CSV on the Web puts it. */
  @Get(':name/csv-metadata.json')
  async metadata(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('name', ExportNamePipe) name: ExportName,
    @Query() { audience: asked }: AudienceQueryParams,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CsvMetadata> {
    const audience = await this.exports.audienceOf(actor, { slug, name, audience: asked });
    const file = `${slug}-${name}-${audience}.csv`;
    response
      .type('application/csvm+json')
      .set('Content-Disposition', `attachment; filename="${file}-metadata.json"`);
    return csvMetadata(file, name, audience);
  }

  @Get(':name')
  async file(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('name', ExportNamePipe) name: ExportName,
    @Query() { format = 'csv', audience: asked }: ExportQueryParams,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const network = networkOf(request.ip ?? '');
    const wanted = { slug, name, format, audience: asked, network };
    const { audience, bytes, close } = await this.exports.begin(actor, wanted, gone.signal);
    try {
      response.type(TYPES[format]).set({
        'Cache-Control': 'no-store',
        'Content-Disposition': `attachment; filename="${slug}-${name}-${audience}.${format}"`,
      });
      if (format === 'csv') {
        const about = EXPORT_ROUTES.csvw(slug, name, audience);
        response.set('Link', `<${about}>; rel="describedby"; type="application/csvm+json"`);
      }
      // Asked for the head alone, the file is not read.
      if (request.method === 'HEAD') response.end();
      else await sendStream(response, bytes);
    } catch (error) {
      if (!gone.signal.aborted) this.log.error(said(error));
    } finally {
      await close();
    }
  }
}
