import type { ActKind, Rule } from '@samrad/moderation/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One act of moderation; never changed, and never taken back but by another act. */
@Entity('act')
@Check('act_kind', `kind IN ('hide', 'restore')`)
@Check('act_reason', 'length(reason) BETWEEN 10 AND 2000')
@Check('act_rule', `kind = 'hide' OR rule IS NULL`)
@Index('act_dialogue_id_id', { synchronize: false })
export class ActEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'act_pkey' })
  id!: string;

  @ForeignKey('Dialogue', 'id', { name: 'act_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Index('act_comment_id')
  @ForeignKey('CommentEntity', 'id', { name: 'act_comment_id_fkey' })
  @Column('uuid', { name: 'comment_id' })
  commentId!: string;

  @Column('text')
  kind!: ActKind;

  @Column('text', { nullable: true })
  rule!: Rule | null;

  @Column('text')
  reason!: string;

  /** Kept for appeals, which somebody else decides; never shown. */
  @Index('act_account_id', { where: 'account_id IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', { name: 'act_account_id_fkey', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
