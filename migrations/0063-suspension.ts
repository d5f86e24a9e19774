import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = `'on-topic', 'no-impersonation', 'no-personal-attacks', 'no-personal-data', 'respect', 'no-spam',
  'own-words', 'unlawful-threat', 'breach-of-privacy', 'incitement-to-crime', 'agitation-against-group',
  'child-abuse-material', 'unlawful-violence', 'terrorism', 'copyright'`;

/**
 * Suspensions from a dialogue: one person proposes, another confirms, and only then does
 * `dialogue_suspension` bar anybody. None of the two is the one it is about.
 */
export class Suspension1000000000063 implements MigrationInterface {
  name = 'Suspension1000000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE suspension (
        id uuid CONSTRAINT suspension_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT suspension_dialogue_id_fkey REFERENCES dialogue,
        participant_id uuid NOT NULL,
        rule text NOT NULL CONSTRAINT suspension_rule CHECK (rule IN (${RULES})),
        reason text NOT NULL CONSTRAINT suspension_reason CHECK (length(reason) BETWEEN 10 AND 2000),
        until timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'proposed'
          CONSTRAINT suspension_state CHECK (state IN ('proposed', 'confirmed', 'declined', 'lifted')),
        proposed_by uuid CONSTRAINT suspension_proposed_by_fkey REFERENCES account ON DELETE SET NULL,
        proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        decided_by uuid CONSTRAINT suspension_decided_by_fkey REFERENCES account ON DELETE SET NULL,
        decided_at timestamptz,
        lifted_at timestamptz,
        lift_reason text CONSTRAINT suspension_lift_reason CHECK (length(lift_reason) BETWEEN 10 AND 2000),
        CONSTRAINT suspension_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id),
        CONSTRAINT suspension_second_person CHECK (decided_by <> proposed_by),
        CONSTRAINT suspension_length CHECK (until > proposed_at AND until <= proposed_at + interval '181 days'),
        CONSTRAINT suspension_decided CHECK ((state = 'proposed') = (decided_at IS NULL)),
        CONSTRAINT suspension_lifted CHECK ((state = 'lifted') = (lifted_at IS NOT NULL)
          AND (lifted_at IS NULL) = (lift_reason IS NULL))
      )`);
    await runner.query(`
      CREATE INDEX suspension_dialogue_id_id ON suspension (dialogue_id, id DESC)`);
    await runner.query(`
      CREATE UNIQUE INDEX suspension_participant_id_standing ON suspension (participant_id)
      WHERE state IN ('proposed', 'confirmed')`);
    for (const who of ['proposed', 'decided']) {
      await runner.query(`
        CREATE INDEX suspension_${who}_by ON suspension (${who}_by) WHERE ${who}_by IS NOT NULL`);
    }
    await runner.query(`
      CREATE FUNCTION suspension_judge() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM participant p WHERE p.id = NEW.participant_id
          AND p.account_id IN (NEW.proposed_by, NEW.decided_by)) THEN
          RAISE EXCEPTION 'Nobody judges themselves.' USING ERRCODE = 'check_violation', CONSTRAINT = 'suspension_own';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER suspension_judge BEFORE INSERT OR UPDATE ON suspension
      FOR EACH ROW EXECUTE FUNCTION suspension_judge()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE suspension`);
    await runner.query(`DROP FUNCTION suspension_judge`);
  }
}
