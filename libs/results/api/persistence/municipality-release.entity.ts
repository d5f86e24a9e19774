import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What was last shown of where participants live. */
@Entity('municipality_release')
@Check('municipality_release_people', 'people >= 0')
export class MunicipalityReleaseEntity {
  @PrimaryColumn('uuid', {
    name: 'dialogue_id',
    primaryKeyConstraintName: 'municipality_release_pkey',
  })
  @ForeignKey('Dialogue', { name: 'municipality_release_dialogue_id_fkey', onDelete: 'CASCADE' })
  dialogueId!: string;

  @Column('integer')
  people!: number;

  @Column('jsonb')
  counts!: Readonly<Record<string, number>>;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
