import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Dialogue } from './dialogue.entity';

/** A question to an organisation, not yet answered: will you host this dialogue with us? */
@Entity('host_invitation')
@Index('host_invitation_organisation_id', ['organisationId'])
export class HostInvitationEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'host_invitation_pkey',
  })
  @ForeignKey(() => Dialogue, { name: 'host_invitation_dialogue_id_fkey' })
  dialogueId!: string;

  @PrimaryColumn('uuid', {
    name: 'organisation_id',
    primaryKeyConstraintName: 'host_invitation_pkey',
  })
  organisationId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
