import { Injectable } from '@nestjs/common';
import { IMAGE_LIMITS, type ImageSize, type UploadedImage } from '@samrad/platform/contract';
import { createHash } from 'node:crypto';
import { Database } from '../database/database';
import { newSecretId } from '../database/new-id';
import { Problem } from '../problems/problem';
import { remakeImage } from './remake-image';
import { Turns } from '../turns/turns';

interface Upload {
  readonly accountId: string;
  /** The request's idempotency key. */
  readonly key: string;
  readonly bytes: Buffer;
}

/** Something that runs SQL: a transaction, where what uses an image is written in one. */
export interface Runs {
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

const AT_ONCE = 2;
const IN_LINE = 20;
const RETRY_AFTER = 10;
const COLUMNS: Readonly<Record<ImageSize, string>> = { full: 'full_size', small: 'small_size' };

/**
 * Images in the database. A subject that shows them keeps them with `use`, lets go of them with
 * `release`, and says to `ImageViewers` who may see them.
 */
@Injectable()
export class StoredImages {
  private readonly turns = new Turns(
    AT_ONCE,
    IN_LINE,
    () => new Problem('platform.unavailable', { params: { retryAfter: RETRY_AFTER } }),
  );

  constructor(private readonly database: Database) {}

  /** @throws Problem platform.image-broken, .image-too-large, .image-budget, .key-reused */
  async add({ accountId, key, bytes }: Upload): Promise<UploadedImage> {
    const sha256 = createHash('sha256').update(bytes).digest();
    const earlier = await this.earlier(accountId, key, sha256);
    if (earlier) return earlier;
    await this.requireBudget(accountId);
    const { width, height, full, small } = await this.turns.take(() => remakeImage(bytes));
    await this.database.query(
      `INSERT INTO stored_image (id, account_id, key, sha256, width, height, full_size, small_size)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (account_id, key) DO NOTHING`,
      [newSecretId(), accountId, key, sha256, width, height, full, small],
    );
    // A twin may have been first: both are told of the one that stands.
    const kept = await this.earlier(accountId, key, sha256);
    if (!kept) throw new Error('The image was not kept.');
    return kept;
  }

  find(id: string, size: ImageSize): Promise<{ bytes: Buffer; accountId: string | null } | null> {
    return this.database.maybeOne(
      `SELECT ${COLUMNS[size]} AS bytes, account_id AS "accountId" FROM stored_image WHERE id = $1`,
      [id],
    );
  }

  /** Marks an account's own unused images as used; returns the ids of those that it could. */
  async use(tx: Runs, accountId: string, ids: readonly string[]): Promise<string[]> {
    const used = await tx.query<{ id: string }>(
      `UPDATE stored_image SET unused_since = NULL
       WHERE id = ANY ($2) AND account_id = $1 AND unused_since IS NOT NULL RETURNING id`,
      [accountId, ids],
    );
    return used.map(({ id }) => id);
  }

  /** Nothing shows them any longer: after `IMAGE_LIMITS.unused` they are gone. */
  async release(tx: Runs, ids: readonly string[]): Promise<void> {
    await tx.query('UPDATE stored_image SET unused_since = clock_timestamp() WHERE id = ANY ($1)', [
      ids,
    ]);
  }

  private async earlier(
    accountId: string,
    key: string,
    sha256: Buffer,
  ): Promise<UploadedImage | null> {
    const row = await this.database.maybeOne<UploadedImage & { same: boolean }>(
      `SELECT id, width, height, sha256 = $3 AS same FROM stored_image WHERE account_id = $1 AND key = $2`,
      [accountId, key, sha256],
    );
    if (!row) return null;
    const { same, ...image } = row;
    if (!same) throw new Problem('platform.key-reused');
    return image;
  }

  private async requireBudget(accountId: string): Promise<void> {
    const { most } = IMAGE_LIMITS.daily;
    const { count } = await this.database.one<{ count: number }>(
      `SELECT count(*) FROM stored_image WHERE account_id = $1
         AND (unused_since IS NOT NULL OR at > clock_timestamp() - interval '1 day')`,
      [accountId],
    );
    if (count >= most) throw new Problem('platform.image-budget', { params: { most } });
  }
}
