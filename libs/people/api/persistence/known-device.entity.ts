import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A device on which the account once signed in: guesses made elsewhere cannot lock it out. */
@Entity('known_device')
@Check('known_device_token_hash', 'length(token_hash) = 32')
export class KnownDeviceEntity {
  @ForeignKey('AccountEntity', 'id', { name: 'known_device_account_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'known_device_pkey' })
  accountId!: string;

  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'known_device_pkey' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'last_used_at', default: () => 'clock_timestamp()' })
  lastUsedAt!: Date;
}
