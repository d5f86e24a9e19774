import type { Role } from '@samrad/platform/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One role of one person in one organisation; a person may hold several. */
@Entity('membership')
@Check('membership_role', `role IN ('moderator', 'official', 'administrator')`)
export class MembershipEntity {
  @ForeignKey('OrganisationEntity', 'id', {
    name: 'membership_organisation_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'membership_pkey' })
  organisationId!: string;

  @Index('membership_account_id')
  @ForeignKey('AccountEntity', 'id', { name: 'membership_account_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'membership_pkey' })
  accountId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'membership_pkey' })
  role!: Role;

  @Column('timestamptz', { name: 'added_at', default: () => 'clock_timestamp()' })
  addedAt!: Date;
}
