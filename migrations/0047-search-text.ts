import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be found: the words of every proposal and comment that anybody may read. */
export class SearchText1000000000047 implements MigrationInterface {
  name = 'SearchText1000000000047';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['pg_trgm', 'unaccent']) await addExtension(runner, extension);
    await this.addLanguages(runner);
    await this.addTables(runner);
    await this.addCommon(runner);
    await this.addPut(runner);
    await this.addTriggers(runner);
    await this.addSweep(runner);
    await runner.query(`
      SELECT search_put('comment', c.id, c.dialogue_id, c.language, '', c.body) FROM comment c WHERE c.hidden_at IS NULL`);
    await runner.query(`
      SELECT search_put('proposal', p.id, p.dialogue_id, p.language, p.title, p.body)
      FROM proposal p WHERE p.status = 'submitted'`);
  }

  /** Small words go, accents go, endings go: in this order, since the lists of small words have accents. */
  private async addLanguages(runner: QueryRunner): Promise<void> {
    for (const [code, language] of [
      ['sv', 'swedish'],
      ['fi', 'finnish'],
      ['en', 'english'],
    ] as const) {
      await runner.query(`
        CREATE TEXT SEARCH DICTIONARY search_${code}_stop (TEMPLATE = simple, STOPWORDS = ${language}, ACCEPT = false)`);
      await runner.query(`CREATE TEXT SEARCH CONFIGURATION search_${code} (COPY = ${language})`);
      await runner.query(`
        ALTER TEXT SEARCH CONFIGURATION search_${code}
        ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
        WITH search_${code}_stop, unaccent, ${language}_stem`);
    }
    await runner.query(`CREATE TEXT SEARCH CONFIGURATION search_any (COPY = simple)`);
    await runner.query(`
      ALTER TEXT SEARCH CONFIGURATION search_any
      ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, simple`);
    await runner.query(`
      CREATE FUNCTION search_config(language text) RETURNS regconfig LANGUAGE sql STABLE AS $$
        SELECT (CASE WHEN split_part($1, '-', 1) IN ('sv', 'fi', 'en')
          THEN 'search_' || split_part($1, '-', 1) ELSE 'search_any' END)::regconfig
      $$`);
  }

  /**
   * Apart from the texts themselves: a proposal's row changes with every support, and each change
   * would be a change of the index. `search_word` has no unique key on purpose, so that writes never
   * wait for one another; a word that two wrote at once stands twice, which does no harm.
   */
  private async addTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_text (
        id uuid CONSTRAINT search_text_pkey PRIMARY KEY,
        kind text NOT NULL CONSTRAINT search_text_kind CHECK (kind IN ('proposal', 'comment')),
        dialogue_id uuid NOT NULL CONSTRAINT search_text_dialogue_id_fkey REFERENCES dialogue ON DELETE CASCADE,
        words tsvector NOT NULL
      )`);
    for (const kind of ['proposal', 'comment']) {
      await runner.query(`
        CREATE INDEX search_text_${kind}_words ON search_text USING gin (words)
        WITH (gin_pending_list_limit = 256) WHERE kind = '${kind}'`);
      await runner.query(`
        CREATE INDEX search_text_${kind}_dialogue_id ON search_text (dialogue_id, id) WHERE kind = '${kind}'`);
    }
    await runner.query(
      `CREATE INDEX search_text_proposal_id ON search_text (id) WHERE kind = 'proposal'`,
    );
    await runner.query(`
      CREATE TABLE search_word (
        id uuid CONSTRAINT search_word_pkey PRIMARY KEY,
        word text COLLATE "C" NOT NULL CONSTRAINT search_word_word CHECK (word ~ '^[a-z]{3,40}$')
      )`);
    await runner.query(`CREATE INDEX search_word_word ON search_word (word)`);
    await runner.query(
      `CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops)`,
    );
  }

  /** About how many texts have each of the words that many have, as the table was last analysed. */
  private async addCommon(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_common() RETURNS TABLE (word text, texts float8) LANGUAGE sql STABLE AS $$
        SELECT m.word, m.share * c.reltuples
        FROM pg_stats s JOIN pg_class c ON c.oid = 'search_text'::regclass,
          LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs::float8[]) m(word, share)
        WHERE s.schemaname = c.relnamespace::regnamespace::text AND s.tablename = 'search_text'
          AND s.attname = 'words' AND m.word IS NOT NULL
      $$`);
  }

  private async addPut(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_put(kind text, id uuid, dialogue uuid, language text, title text, body text)
      RETURNS void LANGUAGE plpgsql AS $$
      DECLARE
        found tsvector := setweight(to_tsvector(search_config($4), $5), 'A') || to_tsvector(search_config($4), $6);
      BEGIN
        INSERT INTO search_text AS t (id, kind, dialogue_id, words) VALUES ($2, $1, $3, found)
        ON CONFLICT ON CONSTRAINT search_text_pkey DO UPDATE SET words = excluded.words;
        INSERT INTO search_word (id, word)
        SELECT gen_random_uuid(), w FROM unnest(tsvector_to_array(found)) w
        WHERE w ~ '^[a-z]{3,40}$' AND NOT EXISTS (SELECT FROM search_word k WHERE k.word = w);
      END $$`);
  }

  /** What goes out of sight leaves what can be found in the same transaction; 0061 adds that a proposal is hidden. */
  private async addTriggers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_follow_comment() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'DELETE' AND NEW.hidden_at IS NULL THEN
          PERFORM search_put('comment', NEW.id, NEW.dialogue_id, NEW.language, '', NEW.body);
        ELSE
          DELETE FROM search_text t WHERE t.id = OLD.id;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER comment_search AFTER INSERT OR DELETE OR UPDATE OF body, language, hidden_at ON comment
      FOR EACH ROW EXECUTE FUNCTION search_follow_comment()`);
    await runner.query(`
      CREATE FUNCTION search_follow_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'DELETE' AND NEW.status <> 'withdrawn' AND NEW.hidden_at IS NULL THEN
          PERFORM search_put('proposal', NEW.id, NEW.dialogue_id, NEW.language, NEW.title, NEW.body);
        ELSE
          DELETE FROM search_text t WHERE t.id = OLD.id;
        END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER proposal_search AFTER INSERT OR DELETE OR UPDATE OF title, body, language, status ON proposal
      FOR EACH ROW EXECUTE FUNCTION search_follow_proposal()`);
  }

  /**
   * A word goes with the last text that has it: it may be a name that was hidden. What very many have
   * is not looked for. The settings keep the planner from hoping to meet a word early in the table.
   * A text with the word that is not yet committed is not seen; its next text brings the word back.
   */
  private async addSweep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_sweep() RETURNS trigger LANGUAGE plpgsql
      SET enable_seqscan = off SET enable_indexscan = off AS $$
      DECLARE
        gone text;
      BEGIN
        FOR gone IN
          SELECT DISTINCT v FROM former f, LATERAL unnest(tsvector_to_array(f.words)) v WHERE v ~ '^[a-z]{3,40}$'
          EXCEPT SELECT c.word FROM search_common() c WHERE c.texts > 100
        LOOP
          IF NOT EXISTS (SELECT FROM search_text s WHERE s.kind = 'proposal' AND s.words @@ quote_literal(gone)::tsquery)
            AND NOT EXISTS (SELECT FROM search_text s WHERE s.kind = 'comment' AND s.words @@ quote_literal(gone)::tsquery)
          THEN DELETE FROM search_word w WHERE w.word = gone; END IF;
        END LOOP;
        RETURN NULL;
      END $$`);
    for (const [when, name] of [
      ['DELETE', 'search_text_gone'],
      ['UPDATE', 'search_text_changed'],
    ] as const)
      await runner.query(`
        CREATE TRIGGER ${name} AFTER ${when} ON search_text REFERENCING OLD TABLE AS former
        FOR EACH STATEMENT EXECUTE FUNCTION search_sweep()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER comment_search ON comment`);
    await runner.query(`DROP TRIGGER proposal_search ON proposal`);
    await runner.query(
      `DROP FUNCTION search_follow_comment, search_follow_proposal, search_put, search_common`,
    );
    await runner.query(`DROP TABLE search_text, search_word`);
    await runner.query(`DROP FUNCTION search_sweep`);
    await runner.query(`DROP FUNCTION search_config`);
    for (const code of ['sv', 'fi', 'en', 'any'])
      await runner.query(`DROP TEXT SEARCH CONFIGURATION search_${code}`);
    for (const code of ['sv', 'fi', 'en'])
      await runner.query(`DROP TEXT SEARCH DICTIONARY search_${code}_stop`);
  }
}

/** Both come with PostgreSQL and may be added by a database's owner. */
async function addExtension(runner: QueryRunner, name: string): Promise<void> {
  const [found] = (await runner.query('SELECT 1 FROM pg_available_extensions WHERE name = $1', [
    name,
  ])) as unknown[];
  if (found === undefined) {
    throw new Error(
      `The database server lacks the extension ${name}: install PostgreSQL's contrib package.`,
    );
  }
  await runner.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
}
