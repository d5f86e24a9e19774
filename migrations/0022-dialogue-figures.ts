import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of each dialogue; changed under its place in the register, so that none is lost. */
export class DialogueFigures1000000000022 implements MigrationInterface {
  name = 'DialogueFigures1000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dialogue_figures (
        dialogue_id uuid CONSTRAINT dialogue_figures_pkey PRIMARY KEY
          CONSTRAINT dialogue_figures_dialogue_id_fkey REFERENCES dialogue,
        participants integer NOT NULL DEFAULT 0 CONSTRAINT dialogue_figures_participants CHECK (participants >= 0),
        proposals integer NOT NULL DEFAULT 0 CONSTRAINT dialogue_figures_proposals CHECK (proposals >= 0),
        comments integer NOT NULL DEFAULT 0 CONSTRAINT dialogue_figures_comments CHECK (comments >= 0),
        statements integer NOT NULL DEFAULT 0 CONSTRAINT dialogue_figures_statements CHECK (statements >= 0),
        stands integer NOT NULL DEFAULT 0 CONSTRAINT dialogue_figures_stands CHECK (stands >= 0)
      ) WITH (fillfactor = 10)`);
    await runner.query(`
      CREATE FUNCTION dialogue_figures_begin() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO dialogue_figures (dialogue_id) VALUES (NEW.id);
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER dialogue_figures_begin AFTER INSERT ON dialogue
      FOR EACH ROW EXECUTE FUNCTION dialogue_figures_begin()`);
    await runner.query(`
      CREATE FUNCTION dialogue_count(dialogue uuid, figure text, delta integer) RETURNS void LANGUAGE sql VOLATILE STRICT AS $$
        UPDATE dialogue_figures SET
          participants = participants + CASE figure WHEN 'participants' THEN delta ELSE 0 END,
          proposals = proposals + CASE figure WHEN 'proposals' THEN delta ELSE 0 END,
          comments = comments + CASE figure WHEN 'comments' THEN delta ELSE 0 END,
          statements = statements + CASE figure WHEN 'statements' THEN delta ELSE 0 END,
          stands = stands + CASE figure WHEN 'stands' THEN delta ELSE 0 END
        WHERE dialogue_id = dialogue
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION dialogue_count`);
    await runner.query(`DROP TRIGGER dialogue_figures_begin ON dialogue`);
    await runner.query(`DROP FUNCTION dialogue_figures_begin`);
    await runner.query(`DROP TABLE dialogue_figures`);
  }
}
