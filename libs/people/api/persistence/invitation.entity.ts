import type { Language, Role } from '@samrad/platform/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An invitation that nobody has answered; one that is accepted or revoked is gone. */
@Entity('invitation')
@Unique('invitation_token_hash_key', ['tokenHash'])
@Unique('invitation_organisation_id_email_role_key', ['organisationId', 'email', 'role'])
@Check('invitation_email', 'email = lower(email) AND length(email) <= 254')
@Check('invitation_role', `role IN ('moderator', 'official', 'administrator')`)
@Check('invitation_language', `language IN ('sv', 'fi', 'en')`)
@Check('invitation_token_hash', 'length(token_hash) = 32')
@Check('invitation_lifetime', 'expires_at > sent_at')
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pkey' })
  id!: string;

  @ForeignKey('OrganisationEntity', 'id', {
    name: 'invitation_organisation_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  role!: Role;

  @Column('text')
  language!: Language;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'invited_at', default: () => 'clock_timestamp()' })
  invitedAt!: Date;

  @Column('timestamptz', { name: 'sent_at', default: () => 'clock_timestamp()' })
  sentAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
