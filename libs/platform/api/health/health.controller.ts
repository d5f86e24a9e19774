import { Controller, Get, Header } from '@nestjs/common';
import { Database } from '../database/database';
import { Problem } from '../problems/problem';

/** What load balancers and the start command ask. `/health` alone tells both. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Liveness and readiness in one answer. */
  @Get()
  @Header('Cache-Control', 'no-store')
  async both(): Promise<{ live: true; ready: boolean }> {
    const ready = await this.ready().catch(() => null);
    return { live: true, ready: ready !== null };
  }

  /** The process answers. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** The process answers and reaches the database. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.database.query('SELECT 1');
    } catch {
      throw new Problem('platform.unavailable');
    }
    return { status: 'ready' };
  }
}
