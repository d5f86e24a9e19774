import type { ActKind, Rule } from '@samrad/moderation/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One act of moderation; never changed, and never taken back but by another act. */
@Entity('act')
@Check('act_kind', `kind IN ('hide', 'restore')`)
@Check('act_reason', 'length(reason) BETWEEN 10 AND 2000')
@Check('act_rule', `kind = 'hide' OR rule IS NULL`)
@Check(
  'act_subject',
  'num_nonnulls(comment_id, proposal_id, statement_id, thread_id, participant_id) = 1',
)
@Check('act_until', `(until IS NOT NULL) = (kind IN ('slow', 'suspend'))`)
@Index('act_dialogue_id_at', { synchronize: false })
export class ActEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'act_pkey' })
  id!: string;

  @ForeignKey('Dialogue', 'id', { name: 'act_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  /** Of the five subjects one is named. */
  @Index('act_comment_id', { where: 'comment_id IS NOT NULL' })
  @ForeignKey('CommentEntity', 'id', { name: 'act_comment_id_fkey' })
  @Column('uuid', { name: 'comment_id', nullable: true })
  commentId!: string | null;

  @Index('act_proposal_id', { where: 'proposal_id IS NOT NULL' })
  @ForeignKey('ProposalEntity', 'id', { name: 'act_proposal_id_fkey' })
  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  @Index('act_statement_id', { where: 'statement_id IS NOT NULL' })
  @ForeignKey('StatementEntity', 'id', { name: 'act_statement_id_fkey' })
  @Column('uuid', { name: 'statement_id', nullable: true })
  statementId!: string | null;

  @Index('act_thread_id', { where: 'thread_id IS NOT NULL' })
  @ForeignKey('ThreadEntity', 'id', { name: 'act_thread_id_fkey' })
  @Column('uuid', { name: 'thread_id', nullable: true })
  threadId!: string | null;

  @Index('act_participant_id', { where: 'participant_id IS NOT NULL' })
  @ForeignKey('Participant', 'id', { name: 'act_participant_id_fkey' })
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;

  @Column('text')
  kind!: ActKind;

  @Column('text', { nullable: true })
  rule!: Rule | null;

  @Column('text')
  reason!: string;

  /** When it ends by itself. */
  @Column('timestamptz', { nullable: true })
  until!: Date | null;

  /** Kept for appeals, which somebody else decides; never shown. */
  @Index('act_account_id', { where: 'account_id IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', { name: 'act_account_id_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
