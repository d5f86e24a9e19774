import type { RoundKind } from '@samrad/dialogues/contract';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Dialogue } from './dialogue.entity';

@Entity('round')
@Unique('round_dialogue_id_position_key', ['dialogueId', 'position'])
@Check('round_times', 'opens_at < closes_at')
@Check('round_paused_at', 'opens_at <= paused_at')
export class Round {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_pkey' })
  id!: string;

  @Column('uuid', { name: 'dialogue_id' })
  @ForeignKey(() => Dialogue, { name: 'round_dialogue_id_fkey' })
  dialogueId!: string;

  /** 1–10, in the order they open. */
  @Column('smallint')
  position!: number;

  @Column('text')
  kind!: RoundKind;

  @Column('timestamptz', { name: 'opens_at' })
  opensAt!: Date;

  @Column('timestamptz', { name: 'closes_at' })
  closesAt!: Date;

  /** Since when nothing can be done in it, by hand; null while it runs by the clock. */
  @Column('timestamptz', { name: 'paused_at', nullable: true })
  pausedAt!: Date | null;
}
