import type { PostKind } from '@samrad/discussion/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Everything that is reported about one post; reported again after a decision it opens again. */
@Entity('moderation_case')
@Check('moderation_case_post_kind', `post_kind IN ('comment', 'proposal', 'statement')`)
@Check('moderation_case_reports', 'reports >= 1')
@Check('moderation_case_decided', '(decided_at IS NULL) = (act_id IS NULL)')
@Unique('moderation_case_post_id_key', ['postId'])
@Index('moderation_case_waiting', { synchronize: false })
@Index('moderation_case_decided_at', { synchronize: false })
export class ModerationCaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'moderation_case_pkey' })
  id!: string;

  @ForeignKey('Dialogue', 'id', { name: 'moderation_case_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('text', { name: 'post_kind' })
  postKind!: PostKind;

  @Column('uuid', { name: 'post_id' })
  postId!: string;

  /** When the first report that still waits came. */
  @Column('timestamptz', { name: 'opened_at', default: () => 'clock_timestamp()' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** Reports that wait for the decision, or were answered by it. */
  @Column('integer')
  reports!: number;

  /** One of them names a ground in law. */
  @Column('boolean')
  grave!: boolean;

  @Index('moderation_case_claimed_by', { where: 'claimed_by IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', {
    name: 'moderation_case_claimed_by_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'claimed_by', nullable: true })
  claimedBy!: string | null;

  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Index('moderation_case_act_id')
  @ForeignKey('ActEntity', 'id', { name: 'moderation_case_act_id_fkey' })
  @Column('uuid', { name: 'act_id', nullable: true })
  actId!: string | null;
}
