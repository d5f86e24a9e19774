import type { Admission, Level, SupportVisibility } from '@samrad/dialogues/contract';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('dialogue')
@Unique('dialogue_slug_key', ['slug'])
@Unique('dialogue_source_ref_key', ['sourceRef'])
@Check('dialogue_answer_due', 'answer_due IS NOT NULL OR source_ref IS NOT NULL')
@Check('dialogue_admission', `admission IN ('account', 'invited', 'municipalities')`)
@Index('dialogue_organisation_id', ['organisationId'])
export class Dialogue {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'dialogue_pkey' })
  id!: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  slug!: string;

  /** BCP 47 tag of the original text. */
  @Column('text')
  language!: string;

  @Column('text')
  level!: Level;

  @Column('text', { name: 'support_visibility' })
  supportVisibility!: SupportVisibility;

  /** Who may take part: anybody with an account, those let in by a code, residents of some municipalities. */
  @Column('text', { default: 'account' })
  admission!: Admission;

  @Column('timestamptz', { name: 'answer_due', nullable: true })
  answerDue!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;

  /** The importer's own key; set on imported dialogues only, which are records and take no writes. */
  @Column('text', { name: 'source_ref', nullable: true })
  sourceRef!: string | null;

  @Column('text', { name: 'source_name', nullable: true })
  sourceName!: string | null;

  @Column('text', { name: 'source_licence', nullable: true })
  sourceLicence!: string | null;

  @Column('text', { name: 'source_attribution', nullable: true })
  sourceAttribution!: string | null;

  @Column('text', { name: 'source_url', nullable: true })
  sourceUrl!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
