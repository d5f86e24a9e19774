import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Many supports, given and taken back, in one round trip and one commit; each answered by itself. */
export class SupportBatch1000000000041 implements MigrationInterface {
  name = 'SupportBatch1000000000041';

  async up(runner: QueryRunner): Promise<void> {
    await this.addClaim(runner);
    await this.addApply(runner);
    await this.addBatch(runner);
  }

  /**
   * Whose turn it is: the first of each new key. Keys are claimed in order and before any lock, as
   * every other write does it, so that neither two batches nor a batch and a write wait in a ring.
   */
  private async addClaim(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION support_claim(owners uuid[], keys uuid[], hashes bytea[]) RETURNS bigint[]
      LANGUAGE sql VOLATILE AS $$
        WITH firsts AS MATERIALIZED (
          SELECT DISTINCT ON (t.owner, t.key) t.owner, t.key, t.hash, t.n
          FROM unnest(owners, keys, hashes) WITH ORDINALITY t(owner, key, hash, n)
          ORDER BY t.owner, t.key, t.n
        ), claimed AS (
          INSERT INTO idempotency (owner, key, body_hash)
          SELECT f.owner, f.key, f.hash FROM firsts f ORDER BY f.owner, f.key
          ON CONFLICT DO NOTHING RETURNING owner, key
        )
        SELECT coalesce(array_agg(f.n ORDER BY f.n), '{}')
        FROM firsts f JOIN claimed c ON (c.owner, c.key) = (f.owner, f.key)
      $$`);
  }

  /**
   * The last wish of a person for a proposal decides; only what changes something is counted and
   * entered. The caller holds the dialogues' places in the register.
   */
  private async addApply(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION support_apply(
        dialogues uuid[], proposals uuid[], participants uuid[], gives boolean[], salts bytea[]
      ) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        streams uuid[]; kinds text[]; subjects uuid[]; kept bytea[]; payloads text[]; commitments bytea[];
      BEGIN
        WITH wished AS MATERIALIZED (
          SELECT DISTINCT ON (t.proposal, t.participant) t.*
          FROM unnest(dialogues, proposals, participants, gives, salts)
            WITH ORDINALITY t(dialogue, proposal, participant, give, salt, n)
          ORDER BY t.proposal, t.participant, t.n DESC
        ), through AS MATERIALIZED (
          SELECT w.proposal, w.participant, s.proposal_id AS member FROM wished w
          JOIN merged_proposal m ON m.target_id = w.proposal
          JOIN support s ON (s.proposal_id, s.participant_id) = (m.source_id, w.participant)
        ), given AS (
          INSERT INTO support (proposal_id, participant_id, dialogue_id, version)
          SELECT w.proposal, w.participant, w.dialogue, p.version
          FROM wished w JOIN proposal p ON p.id = w.proposal WHERE w.give
          ORDER BY w.proposal, w.participant
          ON CONFLICT DO NOTHING RETURNING proposal_id AS proposal, participant_id AS participant
        ), takes AS MATERIALIZED (
          SELECT w.proposal, w.participant, w.proposal AS member FROM wished w WHERE NOT w.give
          UNION ALL
          SELECT h.* FROM through h JOIN wished w USING (proposal, participant) WHERE NOT w.give
        ), taken AS (
          DELETE FROM support s USING takes k
          WHERE (s.proposal_id, s.participant_id) = (k.member, k.participant)
          RETURNING k.proposal, k.participant, k.member
        ), moved AS (
          -- Who supported through what was merged in is counted already; who leaves, leaves every step of the way.
          SELECT g.proposal AS id, g.participant, 1 AS delta FROM given g
          WHERE NOT EXISTS (SELECT FROM through h WHERE (h.proposal, h.participant) = (g.proposal, g.participant))
          UNION ALL
          SELECT DISTINCT x.id, k.participant, -1 FROM taken k CROSS JOIN LATERAL (
            SELECT k.member AS id UNION ALL SELECT m.target_id FROM merged_proposal m WHERE m.source_id = k.member) x
        ), counted AS (
          UPDATE proposal p SET supports = p.supports + x.delta
          FROM (SELECT c.id, sum(c.delta)::integer AS delta FROM moved c GROUP BY 1) x
          WHERE p.id = x.id AND x.delta <> 0
        ), entries AS (
          SELECT w.n, w.dialogue, w.proposal, w.salt,
            CASE WHEN w.give THEN 'support-given' ELSE 'support-withdrawn' END AS kind,
            format('{"given":%s,"participantId":"%s","proposalId":"%s"}', w.give::text, w.participant, w.proposal) AS payload
          FROM (SELECT g.proposal, g.participant FROM given g
            UNION SELECT k.proposal, k.participant FROM taken k) c JOIN wished w USING (proposal, participant)
        )
        SELECT array_agg(e.dialogue ORDER BY e.n), array_agg(e.kind ORDER BY e.n), array_agg(e.proposal ORDER BY e.n),
          array_agg(e.salt ORDER BY e.n), array_agg(e.payload ORDER BY e.n),
          array_agg(sha256(e.salt || convert_to(e.payload, 'UTF8')) ORDER BY e.n)
        INTO streams, kinds, subjects, kept, payloads, commitments FROM entries e;
        IF streams IS NOT NULL THEN
          PERFORM register_append(streams, kinds, subjects, kept, payloads, commitments);
        END IF;
      END $$`);
  }

  /**
   * One row for every row asked: its problem's code, or its answer as JSON. `touched` is the
   * dialogue that has new entries for followers to read; `standing` is the number of the proposal
   * that the one asked for was merged into.
   */
  private async addBatch(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION support_batch(
        slugs text[], numbers integer[], accounts uuid[], keys uuid[], hashes bytea[], gives boolean[], salts bytea[]
      ) RETURNS TABLE (n bigint, code text, answer text, touched uuid, standing integer) LANGUAGE plpgsql VOLATILE AS $$
      #variable_conflict use_column
      DECLARE
        turns bigint[];
        streams uuid[];
        stream uuid;
        refused_turns bigint[]; refusals text[];
        ok_turns bigint[]; ok_dialogues uuid[]; ok_proposals uuid[]; ok_accounts uuid[]; ok_gives boolean[]; ok_salts bytea[];
        ok_participants uuid[];
      BEGIN
        -- Each statement below has to see what was committed while the one before it waited.
        IF current_setting('transaction_isolation') <> 'read committed' THEN
          RAISE EXCEPTION 'A batch of supports needs READ COMMITTED.';
        END IF;
        turns := support_claim(accounts, keys, hashes);

        SELECT coalesce(array_agg(DISTINCT d.id), '{}') INTO streams
        FROM unnest(turns) turn JOIN dialogue d ON d.slug = slugs[turn];
        PERFORM register_lock(streams);

        WITH asked AS MATERIALIZED (
          SELECT x.id, x.account, dialogue_refusal(x.id, 'support', x.account) AS refusal FROM (
            SELECT DISTINCT d.id, accounts[turn] AS account
            FROM unnest(turns) turn JOIN dialogue d ON d.slug = slugs[turn]) x
        ), authors AS MATERIALIZED (
          SELECT a.root_id AS proposal, m.account_id AS account FROM proposal_writers(ARRAY(
            SELECT DISTINCT p.id FROM unnest(turns) turn
            JOIN dialogue d ON d.slug = slugs[turn]
            JOIN proposal p ON p.dialogue_id = d.id AND p.number = numbers[turn])) a
          JOIN participant m ON m.id = a.participant_id WHERE m.account_id IS NOT NULL
        ), judged AS MATERIALIZED (
          SELECT turn, d.id AS dialogue, p.id AS proposal, CASE
            WHEN d.id IS NULL THEN 'dialogues.not-found'
            WHEN p.id IS NULL THEN 'proposals.not-found'
            WHEN p.status = 'withdrawn' THEN 'proposals.withdrawn'
            WHEN p.status = 'merged' THEN 'proposals.merged'
            WHEN gives[turn] AND p.hidden_at IS NOT NULL THEN 'proposals.hidden'
            -- What was given before one became an author stays, and may be taken back.
            WHEN gives[turn] AND EXISTS (SELECT FROM authors a WHERE (a.proposal, a.account) = (p.id, accounts[turn]))
              THEN 'proposals.own-support'
            ELSE o.refusal END AS refusal
          FROM unnest(turns) turn
          LEFT JOIN dialogue d ON d.slug = slugs[turn]
          LEFT JOIN asked o ON (o.id, o.account) = (d.id, accounts[turn])
          LEFT JOIN proposal p ON p.dialogue_id = d.id AND p.number = numbers[turn]
        )
        SELECT array_agg(turn ORDER BY turn) FILTER (WHERE refusal IS NOT NULL),
          array_agg(refusal ORDER BY turn) FILTER (WHERE refusal IS NOT NULL),
          array_agg(turn ORDER BY turn) FILTER (WHERE refusal IS NULL),
          array_agg(dialogue ORDER BY turn) FILTER (WHERE refusal IS NULL),
          array_agg(proposal ORDER BY turn) FILTER (WHERE refusal IS NULL),
          array_agg(accounts[turn] ORDER BY turn) FILTER (WHERE refusal IS NULL),
          array_agg(gives[turn] ORDER BY turn) FILTER (WHERE refusal IS NULL),
          array_agg(salts[turn] ORDER BY turn) FILTER (WHERE refusal IS NULL)
        INTO refused_turns, refusals, ok_turns, ok_dialogues, ok_proposals, ok_accounts, ok_gives, ok_salts
        FROM judged;

        FOREACH stream IN ARRAY streams LOOP
          PERFORM dialogue_join(stream, ARRAY(
            SELECT t.account FROM unnest(ok_dialogues, ok_accounts, ok_gives) t(dialogue, account, give)
            WHERE t.dialogue = stream AND t.give));
        END LOOP;
        -- Who takes back without ever having taken part here has no name, and needs none.
        SELECT array_agg(m.id ORDER BY t.n) INTO ok_participants
        FROM unnest(ok_dialogues, ok_accounts) WITH ORDINALITY t(dialogue, account, n)
        LEFT JOIN participant m ON m.dialogue_id = t.dialogue AND m.account_id = t.account;
        PERFORM support_apply(ok_dialogues, ok_proposals, ok_participants, ok_gives, ok_salts);

        UPDATE idempotency i SET answer = json_build_object(
          'supported', s.proposal_id IS NOT NULL OR EXISTS (
            SELECT FROM merged_proposal m JOIN support x ON x.proposal_id = m.source_id
            WHERE m.target_id = t.proposal AND x.participant_id = t.participant),
          'supports', p.supports + p.imported_supports,
          'seq', h.last_seq)::text
        FROM unnest(ok_turns, ok_proposals, ok_participants) t(turn, proposal, participant)
        JOIN proposal p ON p.id = t.proposal
        JOIN register_head h ON h.dialogue_id = p.dialogue_id
        LEFT JOIN support s ON s.proposal_id = t.proposal AND s.participant_id = t.participant
        WHERE i.owner = accounts[t.turn] AND i.key = keys[t.turn];
        -- What was refused had no effect: the same key may try again when the round is open.
        DELETE FROM idempotency i USING unnest(refused_turns) turn
        WHERE i.owner = accounts[turn] AND i.key = keys[turn];

        RETURN QUERY
        WITH refused AS MATERIALIZED (
          SELECT accounts[t.turn] AS owner, keys[t.turn] AS key, hashes[t.turn] AS hash, t.refusal
          FROM unnest(refused_turns, refusals) t(turn, refusal)
        )
        SELECT t.n, CASE
            WHEN coalesce(r.hash, i.body_hash) <> t.hash THEN 'platform.key-reused'
            WHEN r.key IS NOT NULL THEN r.refusal
            WHEN i.answer IS NULL THEN 'platform.conflict' END,
          CASE WHEN r.key IS NULL AND i.body_hash = t.hash THEN i.answer END,
          ok.dialogue,
          CASE WHEN r.refusal = 'proposals.merged' THEN (
            SELECT o.number FROM dialogue d JOIN proposal p ON p.dialogue_id = d.id
            JOIN proposal o ON o.id = proposal_standing(p.id)
            WHERE d.slug = slugs[t.n] AND p.number = numbers[t.n]) END
        FROM unnest(accounts, keys, hashes) WITH ORDINALITY t(owner, key, hash, n)
        LEFT JOIN refused r ON r.owner = t.owner AND r.key = t.key
        LEFT JOIN idempotency i ON i.owner = t.owner AND i.key = t.key
        LEFT JOIN unnest(ok_turns, ok_dialogues) ok(turn, dialogue) ON ok.turn = t.n
        ORDER BY t.n;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION support_batch, support_apply, support_claim`);
  }
}
