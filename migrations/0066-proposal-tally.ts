import type { MigrationInterface, QueryRunner } from 'typeorm';

const ANY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** What makes a proposal one of the counted, and each way in which it is. */
const counted = (p: string): string => `${p}.status <> 'withdrawn' AND ${p}.hidden_at IS NULL`;
const municipalities = (p: string): string =>
  `LATERAL (SELECT '' UNION ALL SELECT ${p}.municipality WHERE ${p}.municipality IS NOT NULL) y(municipality)`;
const PUT = `ON CONFLICT ON CONSTRAINT proposal_tally_pkey DO UPDATE SET proposals = t.proposals + excluded.proposals`;

/**
 * How many proposals each choice leaves, kept so that no list counts a hundred thousand. And the
 * indexes that end such a list early: a shuffled one is walked in 256 parts, whose order is drawn anew each day.
 */
export class ProposalTally1000000000066 implements MigrationInterface {
  name = 'ProposalTally1000000000066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal_tally (
        dialogue_id uuid CONSTRAINT proposal_tally_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        status text,
        category_id uuid,
        municipality text,
        proposals integer NOT NULL,
        CONSTRAINT proposal_tally_pkey PRIMARY KEY (dialogue_id, status, category_id, municipality)
      ) WITH (fillfactor = 50)`);
    await this.addProposalTriggers(runner);
    await this.addCategoryTriggers(runner);
    await runner.query(`
      INSERT INTO proposal_tally AS t
      SELECT p.dialogue_id, p.status, x.category_id, y.municipality, count(*)
      FROM proposal p, ${municipalities('p')},
        LATERAL (SELECT ${ANY} UNION ALL SELECT c.category_id FROM proposal_category c WHERE c.proposal_id = p.id) x(category_id)
      WHERE ${counted('p')} GROUP BY 1, 2, 3, 4`);
    await runner.query(`
      CREATE INDEX proposal_dialogue_id_shuffled ON proposal (dialogue_id, get_byte(uuid_send(id), 15))
      WHERE status = 'submitted' AND hidden_at IS NULL`);
    await runner.query(
      `CREATE INDEX proposal_dialogue_id_merged ON proposal (dialogue_id, number DESC) WHERE status = 'merged'`,
    );
  }

  /** Many come in at once by an import, so those are counted together. */
  private async addProposalTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_tally_move(p proposal, delta integer) RETURNS void LANGUAGE sql AS $$
        INSERT INTO proposal_tally AS t
        SELECT p.dialogue_id, p.status, x.category_id, y.municipality, delta
        FROM (SELECT ${ANY} UNION ALL SELECT c.category_id FROM proposal_category c WHERE c.proposal_id = p.id) x(category_id),
          ${municipalities('p')}
        WHERE ${counted('p')} ORDER BY 3, 4
        ${PUT}
      $$`);
    await runner.query(`
      CREATE FUNCTION proposal_tally_follow() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO proposal_tally AS t
          SELECT a.dialogue_id, a.status, ${ANY}, y.municipality, count(*) FROM added a, ${municipalities('a')}
          WHERE ${counted('a')} GROUP BY 1, 2, 4 ORDER BY 1, 2, 4
          ${PUT};
          RETURN NULL;
        END IF;
        PERFORM proposal_tally_move(OLD, -1);
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        PERFORM proposal_tally_move(NEW, 1);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER proposal_tally_added AFTER INSERT ON proposal REFERENCING NEW TABLE AS added
      FOR EACH STATEMENT EXECUTE FUNCTION proposal_tally_follow()`);
    await runner.query(`
      CREATE TRIGGER proposal_tally_changed AFTER UPDATE OF status, hidden_at, municipality ON proposal
      FOR EACH ROW EXECUTE FUNCTION proposal_tally_follow()`);
    await runner.query(`
      CREATE TRIGGER proposal_tally_gone BEFORE DELETE ON proposal
      FOR EACH ROW EXECUTE FUNCTION proposal_tally_follow()`);
  }

  private async addCategoryTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION proposal_category_tally() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO proposal_tally AS t
        SELECT p.dialogue_id, p.status, c.category_id, y.municipality, count(*) * CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
        FROM moved c JOIN proposal p ON p.id = c.proposal_id, ${municipalities('p')}
        WHERE ${counted('p')} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ${PUT};
        RETURN NULL;
      END $$`);
    for (const [when, which] of [
      ['INSERT', 'NEW'],
      ['DELETE', 'OLD'],
    ] as const)
      await runner.query(`
        CREATE TRIGGER proposal_category_tally_${when.toLowerCase()} AFTER ${when} ON proposal_category
        REFERENCING ${which} TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION proposal_category_tally()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX proposal_dialogue_id_merged, proposal_dialogue_id_shuffled`);
    for (const when of ['insert', 'delete'])
      await runner.query(`DROP TRIGGER proposal_category_tally_${when} ON proposal_category`);
    for (const when of ['added', 'changed', 'gone'])
      await runner.query(`DROP TRIGGER proposal_tally_${when} ON proposal`);
    await runner.query(
      `DROP FUNCTION proposal_category_tally, proposal_tally_follow, proposal_tally_move`,
    );
    await runner.query(`DROP TABLE proposal_tally`);
  }
}
