import type { RoundChange } from '@samrad/dialogues/contract';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Dialogue } from './dialogue.entity';
import { Round } from './round.entity';

/** What was done to a round by hand, and why. */
@Entity('round_change')
@Check('round_change_answer_due', `answer_due IS NULL OR change = 'extend'`)
@Index('round_change_dialogue_id_id', ['dialogueId', 'id'])
@Index('round_change_round_id_id', ['roundId', 'id'])
@Index('round_change_organisation_id', ['organisationId'])
export class RoundChangeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_change_pkey' })
  id!: string;

  @Column('uuid', { name: 'dialogue_id' })
  @ForeignKey(() => Dialogue, { name: 'round_change_dialogue_id_fkey' })
  dialogueId!: string;

  @Column('uuid', { name: 'round_id' })
  @ForeignKey(() => Round, { name: 'round_change_round_id_fkey' })
  roundId!: string;

  /** The host in whose name it was done. */
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  change!: RoundChange;

  @Column('text')
  reason!: string;

  /** BCP 47 tag of the reason. */
  @Column('text')
  language!: string;

  @Column('timestamptz', { name: 'closed_before' })
  closedBefore!: Date;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;

  /** The day of the answer, where it was put off. */
  @Column('timestamptz', { name: 'answer_due', nullable: true })
  answerDue!: Date | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
