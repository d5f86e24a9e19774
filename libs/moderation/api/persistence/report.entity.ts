import type { Rule } from '@samrad/moderation/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What one person reported about one post. Whose it is is told to nobody but them. */
@Entity('report')
@Check('report_rule', 'rule IS NOT NULL')
@Check('report_words', 'length(words) <= 1000')
@Unique('report_account_id_post_id_key', ['accountId', 'postId'])
@Index('report_account_id_id', { synchronize: false })
export class ReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_pkey' })
  id!: string;

  @Index('report_case_id')
  @ForeignKey('ModerationCaseEntity', 'id', { name: 'report_case_id_fkey' })
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'post_id' })
  postId!: string;

  @ForeignKey('AccountEntity', 'id', { name: 'report_account_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  rule!: Rule;

  @Column('text')
  words!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  /** The decision that answered it. */
  @Index('report_act_id', { where: 'act_id IS NOT NULL' })
  @ForeignKey('ActEntity', 'id', { name: 'report_act_id_fkey' })
  @Column('uuid', { name: 'act_id', nullable: true })
  actId!: string | null;
}
