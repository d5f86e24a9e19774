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
@Check('organisation_name_fi', 'length(name_fi) <= 120')
@Check('organisation_name_en', 'length(name_en) <= 120')
@Check('organisation_description', 'length(description) <= 2000')
@Check('organisation_description_fi', 'length(description_fi) <= 2000')
@Check('organisation_description_en', 'length(description_en) <= 2000')
@Check(
  'organisation_website',
  `website = '' OR (website ~ '^https?://' AND length(website) <= 300)`,
)
@Check('organisation_email', 'length(email) <= 254')
@Check('organisation_phone', `phone ~ '^[0-9 +-]{0,30}$'`)
@Check('organisation_municipality', `municipality ~ '^[0-9]{4}$'`)
@Check('organisation_mandate', 'length(mandate) <= 1000')
@Check('organisation_mandate_fi', 'length(mandate_fi) <= 1000')
@Check('organisation_mandate_en', 'length(mandate_en) <= 1000')
@Check('organisation_valid', 'valid_from <= valid_to')
@Check('organisation_seats', 'seats BETWEEN 1 AND 500')
@Check(
  'organisation_council',
  `kind = 'council' OR (mandate = '' AND mandate_fi = '' AND mandate_en = ''
    AND valid_from IS NULL AND valid_to IS NULL AND seats IS NULL)`,
)
export class OrganisationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pkey' })
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  kind!: OrganisationKind;

  /** In Swedish; the others are empty where nobody has written them. */
  @Column('text')
  name!: string;

  @Column('text', { name: 'name_fi', default: '' })
  nameFi!: string;

  @Column('text', { name: 'name_en', default: '' })
  nameEn!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('text', { name: 'description_fi', default: '' })
  descriptionFi!: string;

  @Column('text', { name: 'description_en', default: '' })
  descriptionEn!: string;

  @Column('text', { default: '' })
  website!: string;

  @Column('text', { default: '' })
  email!: string;

  @Column('text', { default: '' })
  phone!: string;

  @Column('text', { nullable: true })
  municipality!: string | null;

  @Column('text', { default: '' })
  mandate!: string;

  @Column('text', { name: 'mandate_fi', default: '' })
  mandateFi!: string;

  @Column('text', { name: 'mandate_en', default: '' })
  mandateEn!: string;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('integer', { nullable: true })
  seats!: number | null;

  @Column('date', { name: 'wound_up_on', nullable: true })
  woundUpOn!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
