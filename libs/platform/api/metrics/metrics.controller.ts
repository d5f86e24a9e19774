import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Config } from '../config/config';
import { Problem } from '../problems/problem';
import { Metrics } from './metrics';

/** Read by the operator's monitoring, with the token of `SAMRAD_METRICS_TOKEN`; without one there is no such page. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  @Get()
  async read(
    @Headers('authorization') given: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const token = this.config.metricsToken;
    if (!token || !isSame(given ?? '', `Bearer ${token}`)) throw new Problem('platform.not-found');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('content-type', this.metrics.contentType);
    response.send(await this.metrics.text());
  }
}

/** In the same time whatever is wrong with it. */
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
