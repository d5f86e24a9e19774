import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type MailedTokenPurpose = 'password-reset' | 'email-confirmation';

@Entity('mailed_token')
@Check('mailed_token_token_hash', 'length(token_hash) = 32')
@Check('mailed_token_purpose', `purpose IN ('password-reset', 'email-confirmation')`)
@Check('mailed_token_lifetime', 'expires_at > created_at')
@Index('mailed_token_account_id', ['accountId', 'purpose'])
export class MailedTokenEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'mailed_token_pkey' })
  tokenHash!: Buffer;

  @ForeignKey('AccountEntity', 'id', { name: 'mailed_token_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  purpose!: MailedTokenPurpose;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
