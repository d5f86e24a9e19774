import { Controller, Get, Logger, Param, Query, Req, Res } from '@nestjs/common';
import { CurrentActor, networkOf, said } from '@samrad/platform/api';
import type { Actor } from '@samrad/platform/contract';
import type { ExportName, ExportOverview } from '@samrad/results/contract';
import type { Request, Response } from 'express';
import { ExportDialogue } from '../application/export-dialogue';
import { ExportQueryParams } from './dto/export.query';
import { ExportNamePipe } from './export-name.pipe';
import { sendStream } from './send-stream';

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;
@Controller('api/dialogues/:slug/export')
export class ExportController {
  private readonly log = new Logger('Export');

  constructor(private readonly exports: ExportDialogue) {}

  @Get()
  overview(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<ExportOverview> {
    return this.exports.overview(actor, slug);
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
