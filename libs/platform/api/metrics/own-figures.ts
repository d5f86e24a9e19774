import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database';
import { Metrics } from './metrics';

/** What the platform itself has to say to the operator: connections to the database, mail that waits. */
@Injectable()
export class OwnFigures implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const { pool } = this.database;
    this.metrics.watch('database_connections', 'Open connections', () => pool.totalCount);
    this.metrics.watch('database_idle', 'Connections that nobody uses', () => pool.idleCount);
    this.metrics.watch(
      'database_waiting',
      'Requests that wait for a connection',
      () => pool.waitingCount,
    );
    this.metrics.watch('mail_waiting', 'Mail that is not sent yet', () => this.mailWaiting());
  }

  private async mailWaiting(): Promise<number> {
    const { waiting } = await this.database.one<{ waiting: number }>(
      'SELECT count(*) AS waiting FROM mail_outbox WHERE sent_at IS NULL AND given_up_at IS NULL',
    );
    return waiting;
  }
}
