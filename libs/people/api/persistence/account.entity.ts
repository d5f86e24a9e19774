import type { Language } from '@samrad/platform/contract';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('account')
@Unique('account_email_key', ['email'])
@Check(
  'account_email',
  `email = lower(email) AND length(email) <= 254 AND email ~ '^[^[:space:]@]+@[^[:space:]@]+$'`,
)
@Check('account_password_hash', `password_hash LIKE '$argon2id$%' AND length(password_hash) <= 200`)
@Check('account_language', `language IN ('sv', 'fi', 'en')`)
@Check('account_municipality', `municipality ~ '^[0-9]{4}$'`)
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pkey' })
  id!: string;

  @Column('text')
  email!: string;

  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true })
  emailConfirmedAt!: Date | null;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('text')
  language!: Language;

  /** Code of the municipality the person says they live in; null when they have not said. */
  @Column('text', { nullable: true })
  municipality!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}
