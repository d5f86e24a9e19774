import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Under which the readers of one dialogue are hashed, as long as it goes on. */
@Entity('reader_key')
@Check('reader_key_key', 'length(key) = 32')
export class ReaderKeyEntity {
  @PrimaryColumn('uuid', { name: 'dialogue_id', primaryKeyConstraintName: 'reader_key_pkey' })
  @ForeignKey('Dialogue', { name: 'reader_key_dialogue_id_fkey', onDelete: 'CASCADE' })
  dialogueId!: string;

  @Column('bytea')
  key!: Buffer;
}

/** Somebody who has opened a dialogue. */
@Entity('reader')
@Check('reader_hash', 'length(hash) = 32')
export class ReaderEntity {
  @PrimaryColumn('uuid', { name: 'dialogue_id', primaryKeyConstraintName: 'reader_pkey' })
  @ForeignKey('Dialogue', { name: 'reader_dialogue_id_fkey', onDelete: 'CASCADE' })
  dialogueId!: string;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'reader_pkey' })
  hash!: Buffer;
}

/** What is left of the readers when a dialogue has ended. */
@Entity('reader_total')
@Check('reader_total_readers', 'readers >= 0')
@Check('reader_total_only_readers', 'only_readers BETWEEN 0 AND readers')
export class ReaderTotalEntity {
  @PrimaryColumn('uuid', { name: 'dialogue_id', primaryKeyConstraintName: 'reader_total_pkey' })
  @ForeignKey('Dialogue', { name: 'reader_total_dialogue_id_fkey', onDelete: 'CASCADE' })
  dialogueId!: string;

  @Column('integer')
  readers!: number;

  @Column('integer', { name: 'only_readers' })
  onlyReaders!: number;

  @Column('timestamptz', { name: 'forgotten_at', default: () => 'clock_timestamp()' })
  forgottenAt!: Date;
}
