import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say is in the way; who they are stands here only if they gave an address. */
export class Feedback1000000000016 implements MigrationInterface {
  name = 'Feedback1000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feedback (
        id uuid CONSTRAINT feedback_pkey PRIMARY KEY,
        problem text NOT NULL CONSTRAINT feedback_problem CHECK (length(problem) BETWEEN 1 AND 4000),
        place text NOT NULL CONSTRAINT feedback_place CHECK (length(place) <= 300),
        email text CONSTRAINT feedback_email CHECK (length(email) <= 254),
        language text NOT NULL CONSTRAINT feedback_language CHECK (language IN ('sv', 'fi', 'en')),
        given_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await runner.query(`CREATE INDEX feedback_given_at ON feedback (given_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE feedback`);
  }
}
