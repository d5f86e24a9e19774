import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The words of a text that anybody may read; kept by triggers on the texts' own tables. */
@Entity('search_text')
@Check('search_text_kind', `kind IN ('proposal', 'comment')`)
@Index('search_text_proposal_words', { synchronize: false })
@Index('search_text_comment_words', { synchronize: false })
@Index('search_text_proposal_dialogue_id', { synchronize: false })
@Index('search_text_comment_dialogue_id', { synchronize: false })
@Index('search_text_proposal_id', { synchronize: false })
export class SearchTextEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_text_pkey' })
  id!: string;

  @Column('text')
  kind!: 'proposal' | 'comment';

  @ForeignKey('Dialogue', 'id', { name: 'search_text_dialogue_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'dialogue_id' })
  dialogueId!: string;

  @Column('tsvector')
  words!: string;
}

/** Every word that stands somewhere, without accents and endings: what misspelt words are compared with. */
@Entity('search_word')
@Check('search_word_word', `word ~ '^[a-z]{3,40}$'`)
@Index('search_word_word', { synchronize: false })
@Index('search_word_trigrams', { synchronize: false })
export class SearchWordEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_word_pkey' })
  id!: string;

  @Column({ type: 'text', collation: 'C' })
  word!: string;
}
