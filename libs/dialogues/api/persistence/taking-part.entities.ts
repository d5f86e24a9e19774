import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Dialogue } from './dialogue.entity';

/** An organisation that hosts a dialogue together with the one that owns it. */
@Entity('dialogue_host')
@Index('dialogue_host_organisation_id', ['organisationId'])
export class DialogueHostEntity {
  @PrimaryColumn('uuid', { name: 'dialogue_id', primaryKeyConstraintName: 'dialogue_host_pkey' })
  @ForeignKey(() => Dialogue, { name: 'dialogue_host_dialogue_id_fkey' })
  dialogueId!: string;

  @PrimaryColumn('uuid', {
    name: 'organisation_id',
    primaryKeyConstraintName: 'dialogue_host_pkey',
  })
  organisationId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}

/** A municipality whose residents may take part, where only some may. */
@Entity('dialogue_municipality')
@Check('dialogue_municipality_municipality', `municipality ~ '^[0-9]{4}$'`)
export class DialogueMunicipalityEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'dialogue_municipality_pkey',
  })
  @ForeignKey(() => Dialogue, { name: 'dialogue_municipality_dialogue_id_fkey' })
  dialogueId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'dialogue_municipality_pkey' })
  municipality!: string;
}

/** Somebody who was let in by a code. */
@Entity('dialogue_admitted')
@Index('dialogue_admitted_account_id', ['accountId'])
export class DialogueAdmittedEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'dialogue_admitted_pkey',
  })
  @ForeignKey(() => Dialogue, { name: 'dialogue_admitted_dialogue_id_fkey' })
  dialogueId!: string;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'dialogue_admitted_pkey' })
  accountId!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}

/** Somebody who may not write in a dialogue until a moment; moderation decides, this is what holds. */
@Entity('dialogue_suspension')
@Check('dialogue_suspension_reason', 'length(reason) BETWEEN 10 AND 2000')
@Index('dialogue_suspension_account_id', ['accountId'])
export class DialogueSuspensionEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'dialogue_suspension_pkey',
  })
  @ForeignKey(() => Dialogue, { name: 'dialogue_suspension_dialogue_id_fkey' })
  dialogueId!: string;

  @PrimaryColumn('uuid', {
    name: 'account_id',
    primaryKeyConstraintName: 'dialogue_suspension_pkey',
  })
  accountId!: string;

  @Column('timestamptz')
  until!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  /** The rule's code, and the reason that the one it is about reads. */
  @Column('text')
  rule!: string;

  @Column('text')
  reason!: string;
}
