import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Dialogue } from './dialogue.entity';

/** Somebody in one dialogue. Rows are made by the database's `dialogue_join`, under the lock. */
@Entity('participant')
@Unique('participant_dialogue_id_account_id_key', ['dialogueId', 'accountId'])
@Unique('participant_dialogue_id_pseudonym_key', ['dialogueId', 'pseudonym'])
@Unique('participant_dialogue_id_imported_ref_key', ['dialogueId', 'importedRef'])
@Unique('participant_dialogue_id_id_key', ['dialogueId', 'id'])
@Check('participant_origin', 'account_id IS NULL OR imported_ref IS NULL')
export class Participant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'participant_pkey' })
  id!: string;

  @Column('uuid', { name: 'dialogue_id' })
  @ForeignKey(() => Dialogue, { name: 'participant_dialogue_id_fkey' })
  dialogueId!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text')
  pseudonym!: string;

  @Column('text', { name: 'imported_ref', nullable: true })
  importedRef!: string | null;
}
