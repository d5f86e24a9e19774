import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('throttle')
@Check('throttle_key', 'length(key) = 32')
@Check('throttle_used', 'used >= 0')
export class ThrottleEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'throttle_pkey' })
  key!: Buffer;

  @Column('integer')
  used!: number;

  @Index('throttle_ends_at')
  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;
}
