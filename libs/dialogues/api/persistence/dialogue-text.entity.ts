import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Dialogue } from './dialogue.entity';

@Entity('dialogue_text')
@Check('dialogue_text_can', 'dialogue_items_fit(can)')
@Check('dialogue_text_cannot', 'dialogue_items_fit(cannot)')
export class DialogueText {
  @PrimaryColumn('uuid', { name: 'dialogue_id', primaryKeyConstraintName: 'dialogue_text_pkey' })
  @ForeignKey(() => Dialogue, { name: 'dialogue_text_dialogue_id_fkey' })
  dialogueId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'dialogue_text_pkey' })
  language!: string;

  @Column('text')
  question!: string;

  @Column('text')
  lead!: string;

  @Column('text')
  background!: string;

  @Column('text', { array: true })
  can!: string[];

  @Column('text', { array: true })
  cannot!: string[];

  @Column('text', { name: 'decided_by' })
  decidedBy!: string;
}
