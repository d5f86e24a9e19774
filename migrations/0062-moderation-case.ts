import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = `'on-topic', 'no-impersonation', 'no-personal-attacks', 'no-personal-data', 'respect', 'no-spam',
  'own-words', 'unlawful-threat', 'breach-of-privacy', 'incitement-to-crime', 'agitation-against-group',
  'child-abuse-material', 'unlawful-violence', 'terrorism', 'copyright'`;

/**
 * One case for each post that was reported, and the reports. Who reported stands in no view, no
 * register entry and no answer to anybody else. The trigger keeps everybody from judging what they
 * wrote or reported themselves, whichever way they come.
 */
export class ModerationCase1000000000062 implements MigrationInterface {
  name = 'ModerationCase1000000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE moderation_case (
        id uuid CONSTRAINT moderation_case_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT moderation_case_dialogue_id_fkey REFERENCES dialogue,
        post_kind text NOT NULL CONSTRAINT moderation_case_post_kind CHECK (post_kind IN ('comment', 'proposal', 'statement')),
        post_id uuid NOT NULL CONSTRAINT moderation_case_post_id_key UNIQUE,
        opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        due_at timestamptz NOT NULL,
        reports integer NOT NULL CONSTRAINT moderation_case_reports CHECK (reports >= 1),
        grave boolean NOT NULL,
        claimed_by uuid CONSTRAINT moderation_case_claimed_by_fkey REFERENCES account ON DELETE SET NULL,
        claimed_until timestamptz,
        decided_at timestamptz,
        act_id uuid CONSTRAINT moderation_case_act_id_fkey REFERENCES act,
        CONSTRAINT moderation_case_decided CHECK ((decided_at IS NULL) = (act_id IS NULL))
      )`);
    await runner.query(`
      CREATE INDEX moderation_case_waiting ON moderation_case (dialogue_id, due_at, id) WHERE decided_at IS NULL`);
    await runner.query(`
      CREATE INDEX moderation_case_decided_at ON moderation_case (dialogue_id, decided_at DESC) WHERE decided_at IS NOT NULL`);
    await runner.query(`CREATE INDEX moderation_case_act_id ON moderation_case (act_id)`);
    await runner.query(`
      CREATE INDEX moderation_case_claimed_by ON moderation_case (claimed_by) WHERE claimed_by IS NOT NULL`);
    await runner.query(`
      CREATE TABLE report (
        id uuid CONSTRAINT report_pkey PRIMARY KEY,
        case_id uuid NOT NULL CONSTRAINT report_case_id_fkey REFERENCES moderation_case,
        post_id uuid NOT NULL,
        account_id uuid NOT NULL CONSTRAINT report_account_id_fkey REFERENCES account ON DELETE CASCADE,
        rule text NOT NULL CONSTRAINT report_rule CHECK (rule IN (${RULES})),
        words text NOT NULL CONSTRAINT report_words CHECK (length(words) <= 1000),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        act_id uuid CONSTRAINT report_act_id_fkey REFERENCES act,
        CONSTRAINT report_account_id_post_id_key UNIQUE (account_id, post_id)
      )`);
    await runner.query(`CREATE INDEX report_case_id ON report (case_id)`);
    await runner.query(`CREATE INDEX report_account_id_id ON report (account_id, id DESC)`);
    await runner.query(`CREATE INDEX report_act_id ON report (act_id) WHERE act_id IS NOT NULL`);
    await this.addJudging(runner);
  }

  private async addJudging(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION post_reported(post uuid, account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT $2 IS NOT NULL AND EXISTS (SELECT FROM report r WHERE r.account_id = $2 AND r.post_id = $1)
      $$`);
    await runner.query(`
      CREATE FUNCTION post_written_by(post uuid, account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM moderated_post m JOIN participant p ON p.id = m.participant_id
          WHERE m.id = $1 AND p.account_id = $2
          UNION ALL
          SELECT FROM proposal_authors(ARRAY[$1]) a JOIN participant p ON p.id = a.participant_id
          WHERE p.account_id = $2)
      $$`);
    await runner.query(`
      CREATE FUNCTION act_judge() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE post uuid := coalesce(NEW.comment_id, NEW.proposal_id, NEW.statement_id);
      BEGIN
        IF post_written_by(post, NEW.account_id) OR EXISTS (
          SELECT FROM participant p WHERE p.id = NEW.participant_id AND p.account_id = NEW.account_id) THEN
          RAISE EXCEPTION 'Nobody judges themselves.' USING ERRCODE = 'check_violation', CONSTRAINT = 'act_own_post';
        END IF;
        IF post_reported(post, NEW.account_id) THEN
          RAISE EXCEPTION 'Nobody judges a report of their own.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'act_own_report';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER act_judge BEFORE INSERT ON act FOR EACH ROW WHEN (NEW.account_id IS NOT NULL)
      EXECUTE FUNCTION act_judge()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER act_judge ON act`);
    await runner.query(`DROP FUNCTION act_judge, post_written_by, post_reported`);
    await runner.query(`DROP TABLE report, moderation_case`);
  }
}
