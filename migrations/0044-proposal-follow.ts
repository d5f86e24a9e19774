import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who follows which proposal, and up to which entry of the register they have looked. A row that is
 * off says that somebody does not want to: what would follow by itself leaves it off.
 */
export class ProposalFollow1000000000044 implements MigrationInterface {
  name = 'ProposalFollow1000000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal_follow (
        account_id uuid NOT NULL CONSTRAINT proposal_follow_account_id_fkey REFERENCES account ON DELETE CASCADE,
        proposal_id uuid NOT NULL CONSTRAINT proposal_follow_proposal_id_fkey REFERENCES proposal,
        is_on boolean NOT NULL DEFAULT true,
        because text NOT NULL CONSTRAINT proposal_follow_because
          CHECK (because IN ('chosen', 'submitted', 'coauthored', 'supported', 'commented')),
        seen_seq bigint NOT NULL DEFAULT 0 CONSTRAINT proposal_follow_seen_seq CHECK (seen_seq >= 0),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT proposal_follow_pkey PRIMARY KEY (account_id, proposal_id)
      )`);
    await runner.query(`CREATE INDEX proposal_follow_proposal_id ON proposal_follow (proposal_id)`);
    await runner.query(`
      CREATE FUNCTION proposal_follow_auto(proposals uuid[], participants uuid[], because text) RETURNS void
      LANGUAGE sql VOLATILE AS $$
        INSERT INTO proposal_follow (account_id, proposal_id, because, seen_seq)
        SELECT DISTINCT m.account_id, p.id, $3,
          coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = p.dialogue_id), 0)
        FROM unnest(proposals, participants) t(proposal, participant)
        JOIN proposal p ON p.id = t.proposal JOIN participant m ON m.id = t.participant
        WHERE m.account_id IS NOT NULL ORDER BY m.account_id, p.id
        ON CONFLICT DO NOTHING
      $$`);
    await this.addTriggers(runner);
  }

  /** Discussion lies below proposals and knows nothing of them: the database tells. */
  private async addTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_follows() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'proposal' THEN
          PERFORM proposal_follow_auto(array_agg(a.id), array_agg(a.participant_id), 'submitted') FROM added a;
        ELSIF TG_TABLE_NAME = 'support' THEN
          PERFORM proposal_follow_auto(array_agg(a.proposal_id), array_agg(a.participant_id), 'supported') FROM added a;
        ELSE
          PERFORM proposal_follow_auto(array_agg(p.id), array_agg(a.participant_id), 'commented')
          FROM added a JOIN proposal p ON p.thread_id = a.thread_id;
        END IF;
        RETURN NULL;
      END $$`);
    for (const table of ['proposal', 'support', 'comment']) {
      await runner.query(`
        CREATE TRIGGER ${table}_follows AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION proposal_follows()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['proposal', 'support', 'comment']) {
      await runner.query(`DROP TRIGGER ${table}_follows ON ${table}`);
    }
    await runner.query(`DROP FUNCTION proposal_follows, proposal_follow_auto`);
    await runner.query(`DROP TABLE proposal_follow`);
  }
}
