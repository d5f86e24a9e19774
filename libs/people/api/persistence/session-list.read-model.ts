import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, encodeCursor, type PageQuery } from '@samrad/platform/api';
import type { AccountActor, Page } from '@samrad/platform/contract';
import { SESSION_LIFETIME, type SessionItem } from '@samrad/people/contract';

interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Where one is signed in. */
@Injectable()
export class SessionListReadModel {
  constructor(private readonly database: Database) {}

  /** Newest first; what has expired is not signed in any more. */
  async list(actor: AccountActor, query: PageQuery): Promise<Page<SessionItem>> {
    const before = decodeCursor(query.after, ['uuid']);
    const rows = await this.database.query<SessionRow>(
      `SELECT id, device, created_at AS "createdAt", last_seen_at AS "lastSeenAt" FROM session
       WHERE account_id = $1 AND expires_at > clock_timestamp()
         AND last_seen_at > clock_timestamp() - make_interval(days => $4)
         AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      [actor.accountId, before?.[0] ?? null, query.size + 1, SESSION_LIFETIME.idleDays],
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    return {
      items: items.map((row) => present(row, actor.sessionId)),
      next: rows.length > query.size && last ? encodeCursor([last.id]) : null,
    };
  }
}

function present(row: SessionRow, currentId: string): SessionItem {
  return {
    id: row.id,
    device: row.device,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    current: row.id === currentId,
  };
}
