import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That one organisation followed another; the database lets none follow itself by a detour. */
@Entity('organisation_succession')
export class OrganisationSuccessionEntity {
  @ForeignKey('OrganisationEntity', 'id', {
    name: 'organisation_succession_predecessor_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', {
    name: 'predecessor_id',
    primaryKeyConstraintName: 'organisation_succession_pkey',
  })
  predecessorId!: string;

  @Index('organisation_succession_successor_id')
  @ForeignKey('OrganisationEntity', 'id', {
    name: 'organisation_succession_successor_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', {
    name: 'successor_id',
    primaryKeyConstraintName: 'organisation_succession_pkey',
  })
  successorId!: string;
}
