import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Database, said } from '@samrad/platform/api';

const EVERY_MS = 600_000;

/** Forgets keys and hashes of readers of dialogues that have ended; two numbers stay. */
@Injectable()
export class ForgetReaders implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('ForgetReaders');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.execute(), EVERY_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  async execute(): Promise<void> {
    try {
      await this.database.query('SELECT reader_forget()');
    } catch (error) {
      this.log.warn(`Readers could not be forgotten. ${said(error)}`);
    }
  }
}
