import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { OrganisationKind } from '@samrad/people/contract';

@Entity('organisation')
@Unique('organisation_slug_key', ['slug'])
@Check('organisation_slug', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60`)
@Check(
  'organisation_kind',
  `kind IN ('county-board', 'region', 'municipality', 'authority', 'company', 'civil-society', 'council', 'imports')`,
)
@Check('organisation_name', 'length(name) BETWEEN 2 AND 120')
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
