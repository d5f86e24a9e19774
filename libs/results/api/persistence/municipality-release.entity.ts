import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What is shown of where participants live; written by triggers where they join or say so. */
@Entity('municipality_release')
@Check('municipality_release_said', 'said >= 0')
@Check('municipality_release_people', 'people >= 0')
export class MunicipalityReleaseEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'municipality_release_pkey',
  })
  @ForeignKey('Dialogue', { name: 'municipality_release_dialogue_id_fkey', onDelete: 'CASCADE' })
  dialogueId!: string;

  /** How many have ever said where they live. */
  @Column('integer', { default: 0 })
  said!: number;

  /** How many had when `counts` were made. */
  @Column('integer', { default: 0 })
  people!: number;

  @Column('jsonb', { default: {} })
  counts!: Readonly<Record<string, number>>;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}

/** Who has said where they live, once at least and whatever it was; never counted as new again. */
@Entity('municipality_sayer')
export class MunicipalitySayerEntity {
  @PrimaryColumn('uuid', {
    name: 'participant_id',
    primaryKeyConstraintName: 'municipality_sayer_pkey',
  })
  @ForeignKey('Participant', {
    name: 'municipality_sayer_participant_id_fkey',
    onDelete: 'CASCADE',
  })
  participantId!: string;
}
