import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dialogues and what they say, in the original language and in translations. */
export class Dialogue1000000000020 implements MigrationInterface {
  name = 'Dialogue1000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dialogue (
        id uuid CONSTRAINT dialogue_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL CONSTRAINT dialogue_organisation_id_fkey REFERENCES organisation,
        slug text NOT NULL CONSTRAINT dialogue_slug_key UNIQUE
          CONSTRAINT dialogue_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
        language text NOT NULL CONSTRAINT dialogue_language CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        level text NOT NULL CONSTRAINT dialogue_level CHECK (level IN ('inform', 'consult', 'dialogue', 'involve', 'co-decide')),
        support_visibility text NOT NULL CONSTRAINT dialogue_support_visibility CHECK (support_visibility IN ('public', 'secret')),
        answer_due timestamptz,
        version integer NOT NULL DEFAULT 1 CONSTRAINT dialogue_version CHECK (version > 0),
        source_ref text CONSTRAINT dialogue_source_ref_key UNIQUE CONSTRAINT dialogue_source_ref CHECK (length(source_ref) BETWEEN 1 AND 200),
        source_name text CONSTRAINT dialogue_source_name CHECK (length(source_name) BETWEEN 1 AND 200),
        source_licence text CONSTRAINT dialogue_source_licence CHECK (length(source_licence) BETWEEN 1 AND 200),
        source_attribution text CONSTRAINT dialogue_source_attribution CHECK (length(source_attribution) BETWEEN 1 AND 1000),
        source_url text CONSTRAINT dialogue_source_url CHECK (source_url ~ '^https?://' AND length(source_url) <= 500),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT dialogue_answer_due CHECK (answer_due IS NOT NULL OR source_ref IS NOT NULL),
        CONSTRAINT dialogue_source CHECK (
          num_nonnulls(source_ref, source_name, source_licence, source_attribution) IN (0, 4)
          AND (source_url IS NULL OR source_ref IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX dialogue_organisation_id ON dialogue (organisation_id)`);
    await runner.query(`
      CREATE FUNCTION dialogue_items_fit(items text[]) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT cardinality(items) <= 20
          AND NOT EXISTS (SELECT FROM unnest(items) item WHERE item IS NULL OR length(item) NOT BETWEEN 1 AND 200)
      $$`);
    await runner.query(`
      CREATE TABLE dialogue_text (
        dialogue_id uuid NOT NULL CONSTRAINT dialogue_text_dialogue_id_fkey REFERENCES dialogue,
        language text NOT NULL CONSTRAINT dialogue_text_language CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
        question text NOT NULL CONSTRAINT dialogue_text_question CHECK (length(question) BETWEEN 1 AND 200),
        lead text NOT NULL CONSTRAINT dialogue_text_lead CHECK (length(lead) <= 600),
        background text NOT NULL CONSTRAINT dialogue_text_background CHECK (length(background) <= 20000),
        can text[] NOT NULL CONSTRAINT dialogue_text_can CHECK (dialogue_items_fit(can)),
        cannot text[] NOT NULL CONSTRAINT dialogue_text_cannot CHECK (dialogue_items_fit(cannot)),
        decided_by text NOT NULL CONSTRAINT dialogue_text_decided_by CHECK (length(decided_by) <= 120),
        CONSTRAINT dialogue_text_pkey PRIMARY KEY (dialogue_id, language)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE dialogue_text, dialogue`);
    await runner.query(`DROP FUNCTION dialogue_items_fit`);
  }
}
