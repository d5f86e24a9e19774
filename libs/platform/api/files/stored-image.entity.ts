import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An image that was made anew, in two sizes. */
@Entity('stored_image')
@Unique('stored_image_account_id_key_key', ['accountId', 'key'])
@Index('stored_image_account_id_at', ['accountId', 'at'])
@Check('stored_image_sha256', 'length(sha256) = 32')
@Check('stored_image_width', 'width BETWEEN 1 AND 1600')
@Check('stored_image_height', 'height BETWEEN 1 AND 1600')
@Check('stored_image_full_size', 'length(full_size) <= 4000000')
@Check('stored_image_small_size', 'length(small_size) <= 1000000')
export class StoredImageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stored_image_pkey' })
  id!: string;

  @ForeignKey('AccountEntity', 'id', {
    name: 'stored_image_account_id_fkey',
    onDelete: 'SET NULL',
  })
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('uuid')
  key!: string;

  @Column('bytea')
  sha256!: Buffer;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  @Column('bytea', { name: 'full_size' })
  fullSize!: Buffer;

  @Column('bytea', { name: 'small_size' })
  smallSize!: Buffer;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  /** Null while something shows it. */
  @Index('stored_image_unused_since', { where: 'unused_since IS NOT NULL' })
  @Column('timestamptz', {
    name: 'unused_since',
    nullable: true,
    default: () => 'clock_timestamp()',
  })
  unusedSince!: Date | null;
}
