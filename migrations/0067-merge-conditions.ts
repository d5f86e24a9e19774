import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What merging asks for, whoever writes: both proposals stand and are seen, and nobody decides on their own. */
export class MergeConditions1000000000067 implements MigrationInterface {
  name = 'MergeConditions1000000000067';

  async up(runner: QueryRunner): Promise<void> {
    // A hidden proposal is not among the counted, so that merging it would take it away once more.
    await runner.query(`
      CREATE FUNCTION proposal_merge_seen() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.hidden_at IS NOT NULL OR OLD.status <> 'submitted' OR NOT EXISTS (
          SELECT FROM proposal t WHERE t.id = NEW.merged_into AND t.status = 'submitted' AND t.hidden_at IS NULL) THEN
          RAISE EXCEPTION 'Only a proposal that everybody sees is merged, into one that everybody sees.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_merge_seen';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER proposal_merge_seen BEFORE UPDATE OF merged_into ON proposal
      FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL AND NEW.merged_into IS DISTINCT FROM OLD.merged_into)
      EXECUTE FUNCTION proposal_merge_seen()`);
    await this.addFormerAuthors(runner);
    await this.addParty(runner);
  }

  private async addFormerAuthors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_author (
        proposal_id uuid NOT NULL CONSTRAINT former_author_proposal_id_fkey REFERENCES proposal,
        participant_id uuid NOT NULL CONSTRAINT former_author_participant_id_fkey REFERENCES participant,
        CONSTRAINT former_author_pkey PRIMARY KEY (proposal_id, participant_id)
      )`);
    await runner.query(
      `CREATE INDEX former_author_participant_id ON former_author (participant_id)`,
    );
    await runner.query(`
      CREATE FUNCTION former_author_keep() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO former_author (proposal_id, participant_id)
        VALUES (CASE TG_TABLE_NAME WHEN 'proposal' THEN (to_jsonb(OLD) ->> 'id')::uuid
          ELSE (to_jsonb(OLD) ->> 'proposal_id')::uuid END, OLD.participant_id)
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER proposal_author_before AFTER UPDATE OF participant_id ON proposal
      FOR EACH ROW WHEN (NEW.participant_id <> OLD.participant_id) EXECUTE FUNCTION former_author_keep()`);
    await runner.query(`
      CREATE TRIGGER coauthor_before AFTER DELETE ON coauthor
      FOR EACH ROW WHEN (OLD.state = 'accepted') EXECUTE FUNCTION former_author_keep()`);
  }

  private async addParty(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_party(proposals uuid[], account uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        WITH tree AS MATERIALIZED (
          SELECT t.root_id, t.member_id FROM proposal_tree(ARRAY(SELECT proposal_standing(id) FROM unnest($1) id)) t
        )
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM participant m WHERE m.account_id = $2 AND m.id IN (
            SELECT p.participant_id FROM tree t JOIN proposal p ON p.id = t.member_id
            UNION ALL SELECT c.participant_id FROM tree t JOIN coauthor c ON c.proposal_id = t.member_id AND c.state = 'accepted'
            UNION ALL SELECT f.participant_id FROM tree t JOIN former_author f ON f.proposal_id = t.member_id))
      $$`);
    await runner.query(`
      CREATE FUNCTION proposal_merge_judge() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF proposal_party(ARRAY[NEW.source_id, NEW.target_id], CASE TG_OP WHEN 'INSERT' THEN NEW.account_id ELSE NEW.undone_by END) THEN
          RAISE EXCEPTION 'Nobody merges what they have written.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_merge_party';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER proposal_merge_judge BEFORE INSERT OR UPDATE OF undone_by ON proposal_merge
      FOR EACH ROW EXECUTE FUNCTION proposal_merge_judge()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER proposal_merge_judge ON proposal_merge`);
    await runner.query(`DROP TRIGGER coauthor_before ON coauthor`);
    await runner.query(`DROP TRIGGER proposal_author_before ON proposal`);
    await runner.query(`DROP TRIGGER proposal_merge_seen ON proposal`);
    await runner.query(
      `DROP FUNCTION proposal_merge_judge, proposal_party, former_author_keep, proposal_merge_seen`,
    );
    await runner.query(`DROP TABLE former_author`);
  }
}
