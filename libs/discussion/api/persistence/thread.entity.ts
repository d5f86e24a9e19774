import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Whatever can be discussed owns a thread; the thread itself knows only its dialogue. */
@Entity('thread')
@Check('thread_comments', 'comments >= 0')
@Check(
  'thread_visible',
  'least(visible_for, visible_against, visible_question, visible_neither) >= 0',
)
@Check('thread_slow_seconds', 'slow_seconds BETWEEN 10 AND 86400')
@Check('thread_slow', '(slow_seconds IS NULL) = (slow_until IS NULL)')
@Check('thread_closed_reason', 'length(closed_reason) BETWEEN 10 AND 2000')
@Check('thread_slow_reason', 'length(slow_reason) BETWEEN 10 AND 2000')
@Unique('thread_id_dialogue_id_key', ['id', 'dialogueId'])
export class ThreadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_pkey' })
  id!: string;

  @Index('thread_dialogue_id')
  @ForeignKey('Dialogue', 'id', { name: 'thread_dialogue_id_fkey' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  /** Numbers given so far, hidden comments among them. */
  @Column('integer', { default: 0 })
  comments!: number;

  /** Comments of this stance that can be read; moved with them, under the dialogue's lock. */
  @Column('integer', { name: 'visible_for', default: 0 })
  visibleFor!: number;

  @Column('integer', { name: 'visible_against', default: 0 })
  visibleAgainst!: number;

  @Column('integer', { name: 'visible_question', default: 0 })
  visibleQuestion!: number;

  @Column('integer', { name: 'visible_neither', default: 0 })
  visibleNeither!: number;

  /** What it is about is gone or hidden; its owner's to say. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Moderators took it from talk to reading. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** Told to everybody who reads there. */
  @Column('text', { name: 'closed_reason', nullable: true })
  closedReason!: string | null;

  /** One comment a person in so many seconds, until the moment after it. */
  @Column('integer', { name: 'slow_seconds', nullable: true })
  slowSeconds!: number | null;

  @Column('timestamptz', { name: 'slow_until', nullable: true })
  slowUntil!: Date | null;

  @Column('timestamptz', { name: 'slow_at', nullable: true })
  slowAt!: Date | null;

  @Column('text', { name: 'slow_reason', nullable: true })
  slowReason!: string | null;
}
