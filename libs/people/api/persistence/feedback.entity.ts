import type { Language } from '@samrad/platform/contract';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody said about accessibility, with or without an address. */
@Entity('feedback')
@Check('feedback_problem', 'length(problem) BETWEEN 1 AND 4000')
@Check('feedback_place', 'length(place) <= 300')
@Check('feedback_email', 'length(email) <= 254')
@Check('feedback_language', `language IN ('sv', 'fi', 'en')`)
export class FeedbackEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'feedback_pkey' })
  id!: string;

  @Column('text')
  problem!: string;

  @Column('text')
  place!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text')
  language!: Language;

  @Index('feedback_given_at')
  @Column('timestamptz', { name: 'given_at', default: () => 'clock_timestamp()' })
  givenAt!: Date;
}
