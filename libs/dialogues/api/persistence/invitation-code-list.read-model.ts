import { Injectable } from '@nestjs/common';
import { codeState, type InvitationCode } from '@samrad/dialogues/contract';
import {
  Database,
  decodeCursor,
  encodeCursor,
  requireRole,
  type PageQuery,
} from '@samrad/platform/api';
import type { Actor, Page } from '@samrad/platform/contract';
import { DialogueReads } from './dialogue-reads';

interface CodeRow {
  readonly id: string;
  readonly label: string;
  readonly uses: number;
  readonly used: number;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly now: Date;
}

@Injectable()
export class InvitationCodeListReadModel {
  constructor(
    private readonly database: Database,
    private readonly reads: DialogueReads,
  ) {}

  /** The newest first; for officials of a host. @throws Problem dialogues.not-found, platform.forbidden */
  async page(slug: string, actor: Actor, query: PageQuery): Promise<Page<InvitationCode>> {
    const { id, hostIds } = await this.reads.require(slug);
    requireRole(actor, hostIds, 'official');
    const [after] = decodeCursor(query.after, ['uuid']) ?? [null];
    const rows = await this.database.query<CodeRow>(
      `SELECT id, label, uses, used, expires_at AS "expiresAt", revoked_at AS "revokedAt",
         clock_timestamp() AS now
       FROM invitation_code WHERE dialogue_id = $1 AND ($2::uuid IS NULL OR id < $2)
       ORDER BY id DESC LIMIT $3`,
      [id, after, query.size + 1],
    );
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    return {
      items: items.map(present),
      next: rows.length > query.size && last ? encodeCursor([last.id]) : null,
    };
  }
}

function present(row: CodeRow): InvitationCode {
  const { id, label, uses, used } = row;
  const state = codeState(row, row.now);
  return {
    ...{ id, label, uses, used, state },
    expiresAt: row.expiresAt.toISOString(),
    allowedOperations: state === 'good' ? ['revoke'] : [],
  };
}
