import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The key under which a person's stands are published; the database makes it with the participant. */
@Entity('voter')
@Unique('voter_dialogue_id_key_key', ['dialogueId', 'key'])
@ForeignKey('Participant', ['dialogueId', 'participantId'], ['dialogueId', 'id'], {
  name: 'voter_participant_id_fkey',
  onDelete: 'CASCADE',
})
export class VoterEntity {
  @PrimaryColumn('uuid', { name: 'participant_id', primaryKeyConstraintName: 'voter_pkey' })
  participantId!: string;

  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('uuid')
  key!: string;
}
