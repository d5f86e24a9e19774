import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one place where stands change, for single ones from people and large batches from imports.
 * Both functions are written for READ COMMITTED: locks first, then a new statement that sees
 * everything committed before the lock was ours.
 */
export class StandBatch1000000000051 implements MigrationInterface {
  name = 'StandBatch1000000000051';

  async up(runner: QueryRunner): Promise<void> {
    await this.addApply(runner);
    await this.addBatch(runner);
  }

  /**
   * Puts stands where they are given (a null value takes back). The last one for the same person
   * and statement wins; only a real change gets an entry, whose number answers every row of the
   * same person and statement, and null where nothing changed. The payload is canonical JSON with
   * sorted keys; the entry itself names the statement only.
   */
  private async addApply(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION stand_apply(
        dialogues uuid[], statements uuid[], participants uuid[], vals smallint[], times timestamptz[], salts bytea[]
      ) RETURNS TABLE (n bigint, seq bigint) LANGUAGE plpgsql AS $$
      #variable_conflict use_column
      DECLARE
        c record;
        seqs bigint[];
      BEGIN
        PERFORM register_lock(dialogues);
        WITH given AS (
          SELECT t.* FROM unnest(dialogues, statements, participants, vals, times, salts)
            WITH ORDINALITY t(d, s, p, v, at, salt, n)
        ), last AS (
          SELECT DISTINCT ON (g.s, g.p) g.* FROM given g ORDER BY g.s, g.p, g.n DESC
        ), changed AS (
          SELECT l.*, o.value AS old,
            format('{"participantId":"%s","statementId":"%s","value":%s}', l.p, l.s, coalesce(l.v::text, 'null')) AS payload
          FROM last l LEFT JOIN stand o ON o.participant_id = l.p AND o.statement_id = l.s
          WHERE o.value IS DISTINCT FROM l.v
        )
        SELECT array_agg(x.d ORDER BY x.n) AS ds, array_agg(x.s ORDER BY x.n) AS ss,
          array_agg(x.p ORDER BY x.n) AS ps, array_agg(x.v ORDER BY x.n) AS vs,
          array_agg(x.old ORDER BY x.n) AS olds, array_agg(x.at ORDER BY x.n) AS ats,
          array_agg(CASE WHEN x.v IS NULL THEN 'stand-taken-back' ELSE 'stand-taken' END ORDER BY x.n) AS kinds,
          array_agg(x.salt ORDER BY x.n) AS salts, array_agg(x.payload ORDER BY x.n) AS payloads,
          array_agg(sha256(x.salt || convert_to(x.payload, 'UTF8')) ORDER BY x.n) AS commitments
        INTO c FROM changed x;
        IF c.ds IS NOT NULL THEN
          SELECT array_agg(a.seq ORDER BY a.n) INTO seqs
            FROM register_append(c.ds, c.kinds, c.ss, c.salts, c.payloads, c.commitments) a;
          INSERT INTO stand (statement_id, participant_id, dialogue_id, value, taken_at)
            SELECT x.s, x.p, x.d, x.v, coalesce(x.at, clock_timestamp())
            FROM unnest(c.ss, c.ps, c.ds, c.vs, c.ats) x(s, p, d, v, at) WHERE x.v IS NOT NULL
            ON CONFLICT (participant_id, statement_id)
            DO UPDATE SET value = excluded.value, taken_at = excluded.taken_at;
          DELETE FROM stand USING unnest(c.ss, c.ps, c.vs) x(s, p, v)
            WHERE x.v IS NULL AND stand.participant_id = x.p AND stand.statement_id = x.s;
          UPDATE statement t SET agree = t.agree + d.agree, disagree = t.disagree + d.disagree, pass = t.pass + d.pass
            FROM (SELECT x.s,
                count(*) FILTER (WHERE x.v = 1) - count(*) FILTER (WHERE x.old = 1) AS agree,
                count(*) FILTER (WHERE x.v = -1) - count(*) FILTER (WHERE x.old = -1) AS disagree,
                count(*) FILTER (WHERE x.v = 0) - count(*) FILTER (WHERE x.old = 0) AS pass
              FROM unnest(c.ss, c.vs, c.olds) x(s, v, old) GROUP BY x.s) d
            WHERE t.id = d.s;
          PERFORM dialogue_count(x.d, 'stands', x.delta::integer) FROM (
            SELECT t.d, count(*) FILTER (WHERE t.old IS NULL) - count(*) FILTER (WHERE t.v IS NULL) AS delta
            FROM unnest(c.ds, c.vs, c.olds) t(d, v, old) GROUP BY t.d) x
          WHERE x.delta <> 0;
        END IF;
        RETURN QUERY
          SELECT g.n, x.seq FROM unnest(statements, participants) WITH ORDINALITY g(s, p, n)
          LEFT JOIN unnest(c.ss, c.ps, seqs) x(s, p, seq) ON x.s = g.s AND x.p = g.p;
      END $$`);
  }

  /**
   * Many people's stands in one round trip and one commit. Every row is answered, by its place:
   * taken (with the entry's number, if anything changed) or why not. Whoever takes a first stand
   * joins the dialogue in the same commit.
   *
   * Idempotency keys are claimed before the dialogues' heads are locked, in key order, as every
   * ordinary write does: so no two writes wait for each other. A claim without an answer is ours.
   */
  private async addBatch(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION stand_batch(
        slugs text[], accounts uuid[], keys uuid[], hashes bytea[], numbers integer[], vals smallint[], salts bytea[]
      ) RETURNS TABLE (n bigint, code text, seq bigint, dialogue_id uuid) LANGUAGE plpgsql AS $$
      #variable_conflict use_column
      DECLARE
        streams uuid[];
        j record;
        taken record;
      BEGIN
        INSERT INTO idempotency (owner, key, body_hash)
          SELECT DISTINCT ON (t.a, t.k) t.a, t.k, t.h
          FROM unnest(accounts, keys, hashes) WITH ORDINALITY t(a, k, h, n) ORDER BY t.a, t.k, t.n
          ON CONFLICT DO NOTHING;
        SELECT array_agg(d.id) INTO streams FROM dialogue d WHERE d.slug = ANY (slugs);
        IF streams IS NOT NULL THEN
          PERFORM register_lock(streams);
        END IF;
        WITH given AS MATERIALIZED (
          SELECT t.*, d.id AS d, min(t.n) OVER (PARTITION BY t.a, t.k) AS first
          FROM unnest(slugs, accounts, keys, hashes, numbers, vals, salts)
            WITH ORDINALITY t(slug, a, k, h, number, v, salt, n)
          LEFT JOIN dialogue d ON d.slug = t.slug
        ), allowed AS MATERIALIZED (
          SELECT x.d, x.a, dialogue_refusal(x.d, 'take-stand', x.a) AS refusal
          FROM (SELECT DISTINCT g.d, g.a FROM given g WHERE g.d IS NOT NULL) x
        ), judged AS (
          SELECT g.*, s.id AS s,
            CASE
              WHEN i.body_hash <> g.h THEN 'platform.key-reused'
              WHEN i.answer IS NOT NULL THEN 'repeated'
              WHEN g.n <> g.first THEN 'twin'
              WHEN g.d IS NULL THEN 'dialogues.not-found'
              WHEN s.id IS NULL THEN 'opinions.statement-not-found'
              WHEN s.hidden_at IS NOT NULL THEN 'opinions.statement-hidden'
              ELSE coalesce(o.refusal, 'taken')
            END AS code,
            CASE WHEN i.body_hash = g.h THEN (i.answer::json ->> 'seq')::bigint END AS earlier
          FROM given g
          LEFT JOIN idempotency i ON i.owner = g.a AND i.key = g.k
          LEFT JOIN allowed o ON (o.d, o.a) = (g.d, g.a)
          LEFT JOIN statement s ON s.dialogue_id = g.d AND s.number = g.number
        )
        SELECT array_agg(x.n ORDER BY x.n) AS ns, array_agg(x.first ORDER BY x.n) AS firsts,
          array_agg(x.d ORDER BY x.n) AS ds, array_agg(x.a ORDER BY x.n) AS accounts,
          array_agg(x.k ORDER BY x.n) AS keys, array_agg(x.v ORDER BY x.n) AS vs,
          array_agg(x.salt ORDER BY x.n) AS salts, array_agg(x.s ORDER BY x.n) AS ss,
          array_agg(x.code ORDER BY x.n) AS codes,
          array_agg(x.earlier ORDER BY x.n) AS earliers
        INTO j FROM judged x;
        PERFORM dialogue_join(x.d, array_agg(x.a)) FROM unnest(j.ds, j.accounts, j.codes) x(d, a, code)
          WHERE x.code = 'taken' GROUP BY x.d;
        WITH good AS MATERIALIZED (
          SELECT x.*, p.id AS p, row_number() OVER (ORDER BY x.n) AS place
          FROM unnest(j.ns, j.codes, j.ds, j.accounts, j.ss, j.vs, j.salts) x(n, code, d, a, s, v, salt)
          JOIN participant p ON p.dialogue_id = x.d AND p.account_id = x.a
          WHERE x.code = 'taken'
        ), applied AS (
          SELECT a.n AS place, a.seq FROM (
            SELECT array_agg(g.d ORDER BY g.place) AS ds, array_agg(g.s ORDER BY g.place) AS ss,
              array_agg(g.p ORDER BY g.place) AS ps, array_agg(g.v ORDER BY g.place) AS vs,
              array_agg(NULL::timestamptz) AS ats, array_agg(g.salt ORDER BY g.place) AS salts
            FROM good g
          ) f CROSS JOIN LATERAL stand_apply(f.ds, f.ss, f.ps, f.vs, f.ats, f.salts) a
          WHERE f.ds IS NOT NULL
        )
        SELECT array_agg(g.n) AS ns, array_agg(a.seq) AS seqs INTO taken FROM good g JOIN applied a USING (place);
        UPDATE idempotency SET answer = format('{"seq":%s}', coalesce(x.seq::text, 'null'))
          FROM unnest(taken.ns, taken.seqs) x(n, seq)
          WHERE owner = j.accounts[x.n] AND key = j.keys[x.n];
        -- A refusal is not kept: the same request may be right a moment later.
        DELETE FROM idempotency USING unnest(j.accounts, j.keys, j.codes) x(a, k, code)
          WHERE owner = x.a AND key = x.k AND answer IS NULL
            AND x.code NOT IN ('taken', 'platform.key-reused', 'repeated', 'twin');
        RETURN QUERY
          SELECT x.n, CASE x.code WHEN 'twin' THEN j.codes[x.first] ELSE x.code END,
            CASE WHEN x.code = 'repeated' THEN x.earlier ELSE f.seq END, x.d
          FROM unnest(j.ns, j.firsts, j.codes, j.earliers, j.ds) x(n, first, code, earlier, d)
          LEFT JOIN unnest(taken.ns, taken.seqs) f(n, seq)
            ON f.n = x.first AND x.code IN ('taken', 'twin');
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION stand_batch, stand_apply`);
  }
}
