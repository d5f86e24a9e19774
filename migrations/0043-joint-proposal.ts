import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals of several authors, and proposals merged into others with every person counted once. */
export class JointProposal1000000000043 implements MigrationInterface {
  name = 'JointProposal1000000000043';

  async up(runner: QueryRunner): Promise<void> {
    await this.addAuthors(runner);
    await this.addMerges(runner);
    await this.addReads(runner);
    await this.addWrites(runner);
  }

  private async addAuthors(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE coauthor (
        proposal_id uuid NOT NULL,
        participant_id uuid NOT NULL,
        dialogue_id uuid NOT NULL,
        state text NOT NULL CONSTRAINT coauthor_state CHECK (state IN ('invited', 'accepted', 'declined')),
        invited_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        answered_at timestamptz,
        CONSTRAINT coauthor_pkey PRIMARY KEY (proposal_id, participant_id),
        CONSTRAINT coauthor_answered CHECK ((state = 'invited') = (answered_at IS NULL)),
        CONSTRAINT coauthor_proposal_id_fkey FOREIGN KEY (proposal_id, dialogue_id)
          REFERENCES proposal (id, dialogue_id),
        CONSTRAINT coauthor_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id)
          REFERENCES participant (id, dialogue_id)
      )`);
    await runner.query(`CREATE INDEX coauthor_participant_id ON coauthor (participant_id)`);
    await runner.query(`
      CREATE TABLE coauthor_link (
        token_hash bytea CONSTRAINT coauthor_link_pkey PRIMARY KEY
          CONSTRAINT coauthor_link_token_hash CHECK (length(token_hash) = 32),
        proposal_id uuid NOT NULL CONSTRAINT coauthor_link_proposal_id_fkey REFERENCES proposal,
        expires_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX coauthor_link_proposal_id ON coauthor_link (proposal_id)`);
    // Asked for under the dialogue's lock, so that a count is enough.
    await runner.query(`
      CREATE FUNCTION coauthor_limit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT count(*) FROM coauthor c WHERE c.proposal_id = NEW.proposal_id AND c.state <> 'declined') > 10 THEN
          RAISE EXCEPTION 'A proposal has at most ten co-authors.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'coauthor_limit';
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER coauthor_limit AFTER INSERT OR UPDATE OF state ON coauthor
      FOR EACH ROW EXECUTE FUNCTION coauthor_limit()`);
    await runner.query(`
      ALTER TABLE proposal_version ADD participant_id uuid
        CONSTRAINT proposal_version_participant_id_fkey REFERENCES participant`);
    await runner.query(`
      ALTER TABLE support ADD version integer NOT NULL DEFAULT 1
        CONSTRAINT support_version CHECK (version BETWEEN 1 AND 200)`);
  }

  /** `merged_proposal` holds every way from a source to what it counts in, however many steps long. */
  private async addMerges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE proposal ADD merged_into uuid,
        ADD CONSTRAINT proposal_merged CHECK (CASE status
          WHEN 'merged' THEN merged_into IS NOT NULL WHEN 'submitted' THEN merged_into IS NULL ELSE true END),
        ADD CONSTRAINT proposal_merged_elsewhere CHECK (merged_into <> id),
        ADD CONSTRAINT proposal_merged_into_fkey FOREIGN KEY (merged_into, dialogue_id)
          REFERENCES proposal (id, dialogue_id)`);
    await runner.query(`
      CREATE INDEX proposal_merged_into ON proposal (merged_into) WHERE merged_into IS NOT NULL`);
    await runner.query(`
      CREATE TABLE merged_proposal (
        target_id uuid NOT NULL CONSTRAINT merged_proposal_target_id_fkey REFERENCES proposal,
        source_id uuid NOT NULL CONSTRAINT merged_proposal_source_id_fkey REFERENCES proposal,
        CONSTRAINT merged_proposal_pkey PRIMARY KEY (target_id, source_id)
      )`);
    await runner.query(`CREATE INDEX merged_proposal_source_id ON merged_proposal (source_id)`);
    await runner.query(`
      CREATE TABLE proposal_merge (
        id uuid CONSTRAINT proposal_merge_pkey PRIMARY KEY,
        source_id uuid NOT NULL CONSTRAINT proposal_merge_source_id_fkey REFERENCES proposal,
        target_id uuid NOT NULL CONSTRAINT proposal_merge_target_id_fkey REFERENCES proposal,
        reason text NOT NULL CONSTRAINT proposal_merge_reason CHECK (length(reason) BETWEEN 10 AND 2000),
        account_id uuid CONSTRAINT proposal_merge_account_id_fkey REFERENCES account ON DELETE SET NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        undone_reason text CONSTRAINT proposal_merge_undone_reason CHECK (length(undone_reason) BETWEEN 10 AND 2000),
        undone_by uuid CONSTRAINT proposal_merge_undone_by_fkey REFERENCES account ON DELETE SET NULL,
        undone_at timestamptz,
        CONSTRAINT proposal_merge_undone CHECK (undone_at IS NOT NULL OR num_nonnulls(undone_reason, undone_by) = 0)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX proposal_merge_source_id_key ON proposal_merge (source_id) WHERE undone_at IS NULL`);
    await runner.query(`CREATE INDEX proposal_merge_target_id ON proposal_merge (target_id)`);
    await runner.query(`
      CREATE INDEX proposal_merge_account_id ON proposal_merge (account_id) WHERE account_id IS NOT NULL`);
    await runner.query(`
      CREATE INDEX proposal_merge_undone_by ON proposal_merge (undone_by) WHERE undone_by IS NOT NULL`);
  }

  private async addReads(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_tree(roots uuid[]) RETURNS TABLE (root_id uuid, member_id uuid)
      LANGUAGE sql STABLE AS $$
        SELECT r, r FROM unnest(roots) r
        UNION ALL SELECT m.target_id, m.source_id FROM merged_proposal m WHERE m.target_id = ANY (roots)
      $$`);
    await runner.query(`
      CREATE FUNCTION proposal_authors(roots uuid[]) RETURNS TABLE (root_id uuid, participant_id uuid)
      LANGUAGE sql STABLE AS $$
        SELECT t.root_id, p.participant_id FROM proposal_tree(roots) t JOIN proposal p ON p.id = t.member_id
        UNION SELECT t.root_id, c.participant_id FROM proposal_tree(roots) t
          JOIN coauthor c ON c.proposal_id = t.member_id AND c.state = 'accepted'
      $$`);
    await runner.query(`
      CREATE FUNCTION proposal_standing(proposal uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT t.id FROM merged_proposal m JOIN proposal t ON t.id = m.target_id
          WHERE m.source_id = $1 AND t.merged_into IS NULL), $1)
      $$`);
  }

  /** What these change is one dialogue's, and the caller holds its place in the register. */
  private async addWrites(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_recount(proposals uuid[]) RETURNS void LANGUAGE sql VOLATILE AS $$
        UPDATE proposal p SET supports = (
          SELECT count(DISTINCT s.participant_id)
          FROM proposal_tree(ARRAY[p.id]) t JOIN support s ON s.proposal_id = t.member_id)
        WHERE p.id = ANY (proposals)
      $$`);
    await runner.query(`
      CREATE FUNCTION proposal_merge_into(source uuid, target uuid) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
      BEGIN
        UPDATE proposal p SET status = 'merged', merged_into = target WHERE p.id = source;
        INSERT INTO merged_proposal (target_id, source_id)
          SELECT target, t.member_id FROM proposal_tree(ARRAY[source]) t;
        PERFORM proposal_recount(ARRAY[target]);
      END $$`);
    await runner.query(`
      CREATE FUNCTION proposal_unmerge(source uuid) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        above uuid[] := ARRAY(SELECT m.target_id FROM merged_proposal m WHERE m.source_id = source);
      BEGIN
        DELETE FROM merged_proposal m WHERE m.target_id = ANY (above)
          AND m.source_id IN (SELECT t.member_id FROM proposal_tree(ARRAY[source]) t);
        UPDATE proposal p SET merged_into = NULL,
          status = CASE p.status WHEN 'merged' THEN 'submitted' ELSE p.status END WHERE p.id = source;
        PERFORM proposal_recount(above || source);
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION proposal_unmerge, proposal_merge_into, proposal_recount,
        proposal_standing, proposal_authors, proposal_tree`,
    );
    await runner.query(`DROP TABLE proposal_merge, merged_proposal, coauthor_link, coauthor`);
    await runner.query(`DROP FUNCTION coauthor_limit`);
    await runner.query(`ALTER TABLE proposal DROP COLUMN merged_into`);
    await runner.query(`ALTER TABLE proposal_version DROP COLUMN participant_id`);
    await runner.query(`ALTER TABLE support DROP COLUMN version`);
  }
}
