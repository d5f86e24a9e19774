import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who writes a proposal together with its author, was asked to, or said no. */
@Entity('coauthor')
@Check('coauthor_state', `state IN ('invited', 'accepted', 'declined')`)
@Check('coauthor_answered', `(state = 'invited') = (answered_at IS NULL)`)
@ForeignKey('ProposalEntity', ['proposalId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'coauthor_proposal_id_fkey',
})
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'coauthor_participant_id_fkey',
})
export class CoauthorEntity {
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'coauthor_pkey' })
  proposalId!: string;

  @Index('coauthor_participant_id')
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'coauthor_pkey' })
  participantId!: string;

  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('text')
  state!: 'invited' | 'accepted' | 'declined';

  @Column('timestamptz', { name: 'invited_at', default: () => 'clock_timestamp()' })
  invitedAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}

/** A link that invites whoever uses it first; taken away with its use. */
@Entity('coauthor_link')
@Check('coauthor_link_token_hash', 'length(token_hash) = 32')
export class CoauthorLinkEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'coauthor_link_pkey' })
  tokenHash!: Buffer;

  @Index('coauthor_link_proposal_id')
  @ForeignKey('ProposalEntity', 'id', { name: 'coauthor_link_proposal_id_fkey' })
  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}

/** Every way from a merged proposal to those it counts in, however many steps long. */
@Entity('merged_proposal')
export class MergedProposalEntity {
  @ForeignKey('ProposalEntity', 'id', { name: 'merged_proposal_target_id_fkey' })
  @PrimaryColumn('uuid', { name: 'target_id', primaryKeyConstraintName: 'merged_proposal_pkey' })
  targetId!: string;

  @Index('merged_proposal_source_id')
  @ForeignKey('ProposalEntity', 'id', { name: 'merged_proposal_source_id_fkey' })
  @PrimaryColumn('uuid', { name: 'source_id', primaryKeyConstraintName: 'merged_proposal_pkey' })
  sourceId!: string;
}

/** Who wrote a proposal and does so no more; kept because nobody judges what they had a part in. */
@Entity('former_author')
export class FormerAuthorEntity {
  @ForeignKey('ProposalEntity', 'id', { name: 'former_author_proposal_id_fkey' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'former_author_pkey' })
  proposalId!: string;

  @Index('former_author_participant_id')
  @ForeignKey('Participant', 'id', { name: 'former_author_participant_id_fkey' })
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'former_author_pkey' })
  participantId!: string;
}

/** One merging and its undoing, with who and why. */
@Entity('proposal_merge')
@Check('proposal_merge_reason', 'length(reason) BETWEEN 10 AND 2000')
@Check('proposal_merge_undone_reason', 'length(undone_reason) BETWEEN 10 AND 2000')
@Check(
  'proposal_merge_undone',
  'undone_at IS NOT NULL OR num_nonnulls(undone_reason, undone_by) = 0',
)
@Index('proposal_merge_source_id_key', ['sourceId'], {
  unique: true,
  where: 'undone_at IS NULL',
})
export class ProposalMergeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'proposal_merge_pkey' })
  id!: string;

  @ForeignKey('ProposalEntity', 'id', { name: 'proposal_merge_source_id_fkey' })
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;

  @Index('proposal_merge_target_id')
  @ForeignKey('ProposalEntity', 'id', { name: 'proposal_merge_target_id_fkey' })
  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  @Column('text')
  reason!: string;

  @Index('proposal_merge_account_id', { where: 'account_id IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', {
    name: 'proposal_merge_account_id_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('text', { name: 'undone_reason', nullable: true })
  undoneReason!: string | null;

  @Index('proposal_merge_undone_by', { where: 'undone_by IS NOT NULL' })
  @ForeignKey('AccountEntity', 'id', {
    name: 'proposal_merge_undone_by_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy!: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}

/** Who follows what, why, and how far they have looked; off when they do not want to. */
@Entity('proposal_follow')
@Check(
  'proposal_follow_because',
  `because IN ('chosen', 'submitted', 'coauthored', 'supported', 'commented')`,
)
@Check('proposal_follow_seen_seq', 'seen_seq >= 0')
export class ProposalFollowEntity {
  @ForeignKey('AccountEntity', 'id', {
    name: 'proposal_follow_account_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'proposal_follow_pkey' })
  accountId!: string;

  @Index('proposal_follow_proposal_id')
  @ForeignKey('ProposalEntity', 'id', { name: 'proposal_follow_proposal_id_fkey' })
  @PrimaryColumn('uuid', { name: 'proposal_id', primaryKeyConstraintName: 'proposal_follow_pkey' })
  proposalId!: string;

  @Column('boolean', { name: 'is_on', default: true })
  isOn!: boolean;

  @Column('text')
  because!: 'chosen' | 'submitted' | 'coauthored' | 'supported' | 'commented';

  @Column('bigint', { name: 'seen_seq', default: 0 })
  seenSeq!: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
