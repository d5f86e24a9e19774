import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Dialogue } from './dialogue.entity';

/** A code that lets people into a dialogue; what is kept is its hash. */
@Entity('invitation_code')
@Unique('invitation_code_hash_key', ['hash'])
@Index('invitation_code_dialogue_id', ['dialogueId', 'id'])
@Check('invitation_code_used', 'used BETWEEN 0 AND uses')
export class InvitationCodeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_code_pkey' })
  id!: string;

  @Column('uuid', { name: 'dialogue_id' })
  @ForeignKey(() => Dialogue, { name: 'invitation_code_dialogue_id_fkey' })
  dialogueId!: string;

  @Column('text')
  label!: string;

  @Column('bytea')
  hash!: Buffer;

  @Column('integer')
  uses!: number;

  @Column('integer', { default: 0 })
  used!: number;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
