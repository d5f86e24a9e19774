import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('session')
@Unique('session_token_hash_key', ['tokenHash'])
@Check('session_token_hash', 'length(token_hash) = 32')
@Check('session_device', 'length(device) <= 60')
@Check(
  'session_lifetime',
  `expires_at > created_at AND expires_at <= created_at + interval '31 days'`,
)
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @Index('session_account_id')
  @ForeignKey('AccountEntity', 'id', { name: 'session_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  /** SHA-256 of the token in the cookie: who reads the table cannot sign in with it. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('text')
  device!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'clock_timestamp()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
