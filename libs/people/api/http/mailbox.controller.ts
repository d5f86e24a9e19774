import { Controller, Get, Query } from '@nestjs/common';
import {
  Config,
  decodeCursor,
  encodeCursor,
  OutboxRepository,
  Problem,
} from '@samrad/platform/api';
import type { Language, Page } from '@samrad/platform/contract';
import type { MailboxItem } from '@samrad/people/contract';
import { MailboxQuery } from './dto/mailbox.query';

/** In the demo nobody has a real mailbox: what was written is shown to all. */
@Controller('api/mailbox')
export class MailboxController {
  constructor(
    private readonly config: Config,
    private readonly outbox: OutboxRepository,
  ) {}

  /** Mail that was written, newest first. There is no such thing outside the demo. */
  @Get()
  async list(@Query() query: MailboxQuery): Promise<Page<MailboxItem>> {
    if (!this.config.demo) throw new Problem('people.no-mailbox');
    const before = decodeCursor(query.after, ['uuid']);
    const rows = await this.outbox.written(
      query.to ?? null,
      (before?.[0] as string | undefined) ?? null,
      query.size + 1,
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    return {
      items: items.map(({ writtenAt, language, ...mail }) => ({
        ...mail,
        language: language as Language,
        writtenAt: writtenAt.toISOString(),
      })),
      next: rows.length > query.size && last ? encodeCursor([last.id]) : null,
    };
  }
}
