import { Injectable, Logger } from '@nestjs/common';
import { ActorResolver, Database, JoinedReads, said } from '@samrad/platform/api';
import { ANONYMOUS, type Actor, type Membership } from '@samrad/platform/contract';
import { SESSION_LIFETIME } from '@samrad/people/contract';
import { hashToken } from '../application/secret-token';
import { SessionCookies } from '../http/session-cookies';

interface ActorRow {
  readonly tokenHash: Buffer;
  readonly sessionId: string;
  readonly accountId: string;
  readonly memberships: Membership[];
  readonly stale: boolean;
}

/** How often a session's last use is written down; once a request would be a write per read. */
const NOTE_USE_MINUTES = 5;

/**
 * The session behind a Cookie header and what its account may do: one SQL for a request, and for
 * all that come at once.
 */
@Injectable()
export class SessionActorResolver extends ActorResolver {
  private readonly log = new Logger('Sessions');
  private readonly sessions = new JoinedReads<Buffer, ActorRow>((hashes) => this.findAll(hashes));

  constructor(
    private readonly database: Database,
    private readonly cookies: SessionCookies,
  ) {
    super();
  }

  override async resolve(cookieHeader: string | undefined): Promise<Actor> {
    const token = this.cookies.sessionIn(cookieHeader);
    if (token === null) return ANONYMOUS;
    const row = await this.sessions.read(hashToken(token));
    if (row === null) return ANONYMOUS;
    if (row.stale) this.noteUse(row.sessionId);
    const { sessionId, accountId, memberships } = row;
    return { kind: 'account', accountId, sessionId, memberships };
  }

  private async findAll(hashes: readonly Buffer[]): Promise<(ActorRow | null)[]> {
    const rows = await this.database.query<ActorRow>(
      `SELECT s.token_hash AS "tokenHash", s.id AS "sessionId", s.account_id AS "accountId",
         s.last_seen_at < clock_timestamp() - make_interval(mins => $3) AS stale,
         coalesce((SELECT json_agg(json_build_object('organisationId', m.organisation_id, 'role', m.role))
                   FROM membership m WHERE m.account_id = s.account_id), '[]') AS memberships
       FROM session s JOIN account a ON a.id = s.account_id
       WHERE s.token_hash = ANY ($1) AND a.disabled_at IS NULL AND s.expires_at > clock_timestamp()
         AND s.last_seen_at > clock_timestamp() - make_interval(days => $2)`,
      [hashes, SESSION_LIFETIME.idleDays, NOTE_USE_MINUTES],
    );
    const byHash = new Map(rows.map((row) => [row.tokenHash.toString('hex'), row]));
    return hashes.map((hash) => byHash.get(hash.toString('hex')) ?? null);
  }

  /** Beside the request: nobody waits for it, and a lost note only ends an idle session sooner. */
  private noteUse(sessionId: string): void {
    this.database
      .query('UPDATE session SET last_seen_at = clock_timestamp() WHERE id = $1', [sessionId])
      .catch((error: unknown) =>
        this.log.warn(`A session's last use was not noted. ${said(error)}`),
      );
  }
}
