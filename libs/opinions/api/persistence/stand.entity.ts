import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StatementEntity } from './statement.entity';

/** Where one participant stands on one statement. Written by the database's `stand_apply` alone. */
@Entity('stand')
@Check('stand_value', 'value IN (-1, 0, 1)')
@Index('stand_dialogue_id', ['dialogueId', 'statementId'])
@ForeignKey(() => StatementEntity, ['statementId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'stand_statement_id_fkey',
})
@ForeignKey('Participant', ['participantId', 'dialogueId'], ['id', 'dialogueId'], {
  name: 'stand_participant_id_fkey',
})
export class StandEntity {
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'stand_pkey' })
  participantId!: string;

  @PrimaryColumn('uuid', { name: 'statement_id', primaryKeyConstraintName: 'stand_pkey' })
  statementId!: string;

  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('smallint')
  value!: -1 | 0 | 1;

  @Column('timestamptz', { name: 'taken_at', default: () => 'clock_timestamp()' })
  takenAt!: Date;
}
