-- Written by `npm run ops -- schema`; change it by a migration.

-- extensions

CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;

-- functions

CREATE OR REPLACE FUNCTION public.act_judge()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.act_tend()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF thread_written_by(NEW.thread_id, NEW.account_id) THEN
          RAISE EXCEPTION 'Nobody judges themselves.' USING ERRCODE = 'check_violation', CONSTRAINT = 'act_own_post';
        END IF;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION public.coauthor_limit()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF (SELECT count(*) FROM coauthor c WHERE c.proposal_id = NEW.proposal_id AND c.state <> 'declined') > 10 THEN
          RAISE EXCEPTION 'A proposal has at most ten co-authors.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'coauthor_limit';
        END IF;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.dialogue_allows(dialogue uuid, act text)
 RETURNS boolean
 LANGUAGE sql
 STRICT
AS $function$
        SELECT EXISTS (
          SELECT FROM round r
          JOIN round_kind_act a ON a.kind = r.kind
          JOIN dialogue d ON d.id = r.dialogue_id
          WHERE r.dialogue_id = $1 AND a.act = $2 AND d.source_ref IS NULL
            AND r.opens_at <= clock_timestamp() AND clock_timestamp() < r.closes_at AND r.paused_at IS NULL)
      $function$;

CREATE OR REPLACE FUNCTION public.dialogue_bar(dialogue uuid, account uuid)
 RETURNS text
 LANGUAGE sql
AS $function$
        SELECT CASE
          WHEN $2 IS NULL THEN NULL
          WHEN EXISTS (SELECT FROM dialogue_suspension s WHERE s.dialogue_id = $1 AND s.account_id = $2
            AND s.until > clock_timestamp()) THEN 'dialogues.suspended'
          WHEN d.admission = 'invited' AND NOT EXISTS (
            SELECT FROM dialogue_admitted a WHERE a.dialogue_id = $1 AND a.account_id = $2) THEN 'dialogues.not-invited'
          WHEN d.admission = 'municipalities' AND NOT EXISTS (
            SELECT FROM dialogue_municipality m JOIN account a ON a.municipality = m.municipality
            WHERE m.dialogue_id = $1 AND a.id = $2) THEN 'dialogues.not-from-here'
        END FROM dialogue d WHERE d.id = $1
      $function$;

CREATE OR REPLACE FUNCTION public.dialogue_count(dialogue uuid, figure text, delta integer)
 RETURNS void
 LANGUAGE sql
 STRICT
AS $function$
        UPDATE dialogue_figures SET
          participants = participants + CASE figure WHEN 'participants' THEN delta ELSE 0 END,
          proposals = proposals + CASE figure WHEN 'proposals' THEN delta ELSE 0 END,
          comments = comments + CASE figure WHEN 'comments' THEN delta ELSE 0 END,
          statements = statements + CASE figure WHEN 'statements' THEN delta ELSE 0 END,
          stands = stands + CASE figure WHEN 'stands' THEN delta ELSE 0 END
        WHERE dialogue_id = dialogue
      $function$;

CREATE OR REPLACE FUNCTION public.dialogue_figures_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO dialogue_figures (dialogue_id) VALUES (NEW.id);
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.dialogue_host_ids(dialogue uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE STRICT
AS $function$
        SELECT array_agg(h.id ORDER BY h.at NULLS FIRST, h.id) FROM (
          SELECT d.organisation_id AS id, NULL::timestamptz AS at FROM dialogue d WHERE d.id = $1
          UNION ALL
          SELECT x.organisation_id, x.at FROM dialogue_host x WHERE x.dialogue_id = $1) h
      $function$;

CREATE OR REPLACE FUNCTION public.dialogue_items_fit(items text[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
        SELECT cardinality(items) <= 20
          AND NOT EXISTS (SELECT FROM unnest(items) item WHERE item IS NULL OR length(item) NOT BETWEEN 1 AND 200)
      $function$;

CREATE OR REPLACE FUNCTION public.dialogue_join(dialogue uuid, accounts uuid[])
 RETURNS TABLE(account_id uuid, participant_id uuid, pseudonym text)
 LANGUAGE plpgsql
 STRICT
AS $function$
      #variable_conflict use_column
      DECLARE
        newcomer uuid;
        joined integer := 0;
      BEGIN
        PERFORM register_lock(ARRAY[dialogue]);
        FOR newcomer IN
          SELECT DISTINCT a FROM unnest(accounts) a
          WHERE a IS NOT NULL AND NOT EXISTS (
            SELECT FROM participant p WHERE p.dialogue_id = dialogue AND p.account_id = a)
        LOOP
          INSERT INTO participant (id, dialogue_id, account_id, pseudonym)
          VALUES (gen_random_uuid(), dialogue, newcomer, dialogue_pseudonym(dialogue));
          joined := joined + 1;
        END LOOP;
        IF joined > 0 THEN PERFORM dialogue_count(dialogue, 'participants', joined); END IF;
        RETURN QUERY SELECT p.account_id, p.id, p.pseudonym FROM participant p
          WHERE p.dialogue_id = dialogue AND p.account_id = ANY (accounts);
      END $function$;

CREATE OR REPLACE FUNCTION public.dialogue_join_imported(dialogue uuid, refs text[])
 RETURNS TABLE(imported_ref text, participant_id uuid)
 LANGUAGE plpgsql
 STRICT
AS $function$
      #variable_conflict use_column
      DECLARE
        newcomer text;
        joined integer := 0;
      BEGIN
        PERFORM register_lock(ARRAY[dialogue]);
        FOR newcomer IN
          SELECT DISTINCT r FROM unnest(refs) r
          WHERE r IS NOT NULL AND NOT EXISTS (
            SELECT FROM participant p WHERE p.dialogue_id = dialogue AND p.imported_ref = r)
        LOOP
          INSERT INTO participant (id, dialogue_id, imported_ref, pseudonym)
          VALUES (gen_random_uuid(), dialogue, newcomer, dialogue_pseudonym(dialogue));
          joined := joined + 1;
        END LOOP;
        IF joined > 0 THEN PERFORM dialogue_count(dialogue, 'participants', joined); END IF;
        RETURN QUERY SELECT p.imported_ref, p.id FROM participant p
          WHERE p.dialogue_id = dialogue AND p.imported_ref = ANY (refs);
      END $function$;

CREATE OR REPLACE FUNCTION public.dialogue_pseudonym(dialogue uuid)
 RETURNS text
 LANGUAGE plpgsql
 STRICT
AS $function$
      DECLARE
        spoken text := (SELECT split_part(d.language, '-', 1) FROM dialogue d WHERE d.id = $1);
        words integer;
        most integer := 49;
        name text;
      BEGIN
        SELECT count(*) INTO words FROM pseudonym_word w WHERE w.language = spoken;
        IF words = 0 THEN
          spoken := 'en';
          SELECT count(*) INTO words FROM pseudonym_word w WHERE w.language = spoken;
        END IF;
        FOR attempt IN 1..40 LOOP
          SELECT w.word INTO name FROM pseudonym_word w
          WHERE w.language = spoken AND w.number = (SELECT floor(random() * words)::integer);
          IF attempt > 2 THEN
            most := least(most * 2, 100000000);
            name := name || ' ' || (2 + floor(random() * most)::integer);
          END IF;
          IF NOT EXISTS (SELECT FROM participant p WHERE p.dialogue_id = $1 AND p.pseudonym = name) THEN
            RETURN name;
          END IF;
        END LOOP;
        RAISE EXCEPTION 'No free pseudonym was found.';
      END $function$;

CREATE OR REPLACE FUNCTION public.dialogue_refusal(dialogue uuid, act text, account uuid)
 RETURNS text
 LANGUAGE sql
AS $function$
        SELECT CASE
          WHEN dialogue_allows($1, $2) THEN dialogue_bar($1, $3)
          WHEN EXISTS (
            SELECT FROM round r JOIN round_kind_act a ON a.kind = r.kind
            WHERE r.dialogue_id = $1 AND a.act = $2 AND r.paused_at IS NOT NULL
              AND r.opens_at <= clock_timestamp() AND clock_timestamp() < r.closes_at) THEN 'dialogues.paused'
          ELSE 'dialogues.round-closed'
        END
      $function$;

CREATE OR REPLACE FUNCTION public.former_author_keep()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO former_author (proposal_id, participant_id)
        VALUES (CASE TG_TABLE_NAME WHEN 'proposal' THEN (to_jsonb(OLD) ->> 'id')::uuid
          ELSE (to_jsonb(OLD) ->> 'proposal_id')::uuid END, OLD.participant_id)
        ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.host_stands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM FROM organisation o WHERE o.id = NEW.organisation_id AND o.wound_up_on IS NULL FOR SHARE;
        IF NOT FOUND THEN
          RAISE EXCEPTION 'An organisation that is wound up hosts nothing new.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'host_stands';
        END IF;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION public.municipality_release(dialogue uuid, participant uuid)
 RETURNS void
 LANGUAGE plpgsql
 STRICT
AS $function$
      BEGIN
        INSERT INTO municipality_sayer (participant_id) VALUES ($2) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
          RETURN;
        END IF;
        INSERT INTO municipality_release AS r (dialogue_id, said) VALUES ($1, 1)
          ON CONFLICT (dialogue_id) DO UPDATE SET said = r.said + 1;
        -- Everybody is counted only when it may be shown.
        UPDATE municipality_release r SET people = r.said, at = clock_timestamp(), counts = (
            SELECT coalesce(jsonb_object_agg(x.municipality, x.n), '{}') FROM (
              SELECT a.municipality, count(*)::integer AS n
              FROM participant p JOIN account a ON a.id = p.account_id
              WHERE p.dialogue_id = $1 AND a.municipality IS NOT NULL GROUP BY a.municipality
            ) x)
          WHERE r.dialogue_id = $1 AND r.said - r.people >= 5;
      END $function$;

CREATE OR REPLACE FUNCTION public.municipality_release_join()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM municipality_release(NEW.dialogue_id, NEW.id) FROM account a
          WHERE a.id = NEW.account_id AND a.municipality IS NOT NULL;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.municipality_release_say()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM register_lock(ARRAY(SELECT p.dialogue_id FROM participant p WHERE p.account_id = NEW.id ORDER BY 1));
        PERFORM municipality_release(p.dialogue_id, p.id) FROM participant p WHERE p.account_id = NEW.id;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.organisation_succession_is_no_cycle()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('organisation-succession'));
        IF EXISTS (
          WITH RECURSIVE after AS (
            SELECT NEW.successor_id AS id
            UNION
            SELECT s.successor_id FROM organisation_succession s JOIN after a ON a.id = s.predecessor_id)
          SELECT FROM after WHERE id = NEW.predecessor_id) THEN
          RAISE EXCEPTION 'An organisation cannot follow itself.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_succession_no_cycle';
        END IF;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION public.post_reported(post uuid, account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT $2 IS NOT NULL AND EXISTS (SELECT FROM report r WHERE r.account_id = $2 AND r.post_id = $1)
      $function$;

CREATE OR REPLACE FUNCTION public.post_written_by(post uuid, account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM moderated_post m JOIN participant p ON p.id = m.participant_id
          WHERE m.id = $1 AND p.account_id = $2
          UNION ALL
          SELECT FROM proposal_writers(ARRAY[$1]) a JOIN participant p ON p.id = a.participant_id
          WHERE p.account_id = $2)
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_authors(roots uuid[])
 RETURNS TABLE(root_id uuid, participant_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT t.root_id, p.participant_id FROM proposal_tree(roots) t JOIN proposal p ON p.id = t.member_id
        UNION SELECT t.root_id, c.participant_id FROM proposal_tree(roots) t
          JOIN coauthor c ON c.proposal_id = t.member_id AND c.state = 'accepted'
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_category_tally()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO proposal_tally AS t
        SELECT p.dialogue_id, p.status, c.category_id, y.municipality, count(*) * CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
        FROM moved c JOIN proposal p ON p.id = c.proposal_id, LATERAL (SELECT '' UNION ALL SELECT p.municipality WHERE p.municipality IS NOT NULL) y(municipality)
        WHERE p.status <> 'withdrawn' AND p.hidden_at IS NULL GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT ON CONSTRAINT proposal_tally_pkey DO UPDATE SET proposals = t.proposals + excluded.proposals;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_ends_thread()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        UPDATE thread SET ended_at = CASE
          WHEN NEW.status IN ('withdrawn', 'merged') OR NEW.hidden_at IS NOT NULL THEN clock_timestamp() END
        WHERE id = NEW.thread_id;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_follow_auto(proposals uuid[], participants uuid[], because text)
 RETURNS void
 LANGUAGE sql
AS $function$
        INSERT INTO proposal_follow (account_id, proposal_id, because, seen_seq)
        SELECT DISTINCT m.account_id, p.id, $3,
          coalesce((SELECT h.last_seq FROM register_head h WHERE h.dialogue_id = p.dialogue_id), 0)
        FROM unnest(proposals, participants) t(proposal, participant)
        JOIN proposal p ON p.id = t.proposal JOIN participant m ON m.id = t.participant
        WHERE m.account_id IS NOT NULL ORDER BY m.account_id, p.id
        ON CONFLICT DO NOTHING
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_merge_into(source uuid, target uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      BEGIN
        UPDATE proposal p SET status = 'merged', merged_into = target WHERE p.id = source;
        INSERT INTO merged_proposal (target_id, source_id)
          SELECT target, t.member_id FROM proposal_tree(ARRAY[source]) t;
        PERFORM proposal_recount(ARRAY[target]);
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_merge_judge()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF proposal_party(ARRAY[NEW.source_id, NEW.target_id], CASE TG_OP WHEN 'INSERT' THEN NEW.account_id ELSE NEW.undone_by END) THEN
          RAISE EXCEPTION 'Nobody merges what they have written.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_merge_party';
        END IF;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_merge_seen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF NEW.hidden_at IS NOT NULL OR OLD.status <> 'submitted' OR NOT EXISTS (
          SELECT FROM proposal t WHERE t.id = NEW.merged_into AND t.status = 'submitted' AND t.hidden_at IS NULL) THEN
          RAISE EXCEPTION 'Only a proposal that everybody sees is merged, into one that everybody sees.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'proposal_merge_seen';
        END IF;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_party(proposals uuid[], account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        WITH tree AS MATERIALIZED (
          SELECT t.root_id, t.member_id FROM proposal_tree(ARRAY(SELECT proposal_standing(id) FROM unnest($1) id)) t
        )
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM participant m WHERE m.account_id = $2 AND m.id IN (
            SELECT p.participant_id FROM tree t JOIN proposal p ON p.id = t.member_id
            UNION ALL SELECT c.participant_id FROM tree t JOIN coauthor c ON c.proposal_id = t.member_id AND c.state = 'accepted'
            UNION ALL SELECT f.participant_id FROM tree t JOIN former_author f ON f.proposal_id = t.member_id))
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_recount(proposals uuid[])
 RETURNS void
 LANGUAGE sql
AS $function$
        UPDATE proposal p SET supports = (
          SELECT count(DISTINCT s.participant_id)
          FROM proposal_tree(ARRAY[p.id]) t JOIN support s ON s.proposal_id = t.member_id)
        WHERE p.id = ANY (proposals)
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_standing(proposal uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce((SELECT t.id FROM merged_proposal m JOIN proposal t ON t.id = m.target_id
          WHERE m.source_id = $1 AND t.merged_into IS NULL), $1)
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_tally_follow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP = 'INSERT' THEN
          INSERT INTO proposal_tally AS t
          SELECT a.dialogue_id, a.status, '00000000-0000-0000-0000-000000000000'::uuid, y.municipality, count(*) FROM added a, LATERAL (SELECT '' UNION ALL SELECT a.municipality WHERE a.municipality IS NOT NULL) y(municipality)
          WHERE a.status <> 'withdrawn' AND a.hidden_at IS NULL GROUP BY 1, 2, 4 ORDER BY 1, 2, 4
          ON CONFLICT ON CONSTRAINT proposal_tally_pkey DO UPDATE SET proposals = t.proposals + excluded.proposals;
          RETURN NULL;
        END IF;
        PERFORM proposal_tally_move(OLD, -1);
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        PERFORM proposal_tally_move(NEW, 1);
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_tally_move(p proposal, delta integer)
 RETURNS void
 LANGUAGE sql
AS $function$
        INSERT INTO proposal_tally AS t
        SELECT p.dialogue_id, p.status, x.category_id, y.municipality, delta
        FROM (SELECT '00000000-0000-0000-0000-000000000000'::uuid UNION ALL SELECT c.category_id FROM proposal_category c WHERE c.proposal_id = p.id) x(category_id),
          LATERAL (SELECT '' UNION ALL SELECT p.municipality WHERE p.municipality IS NOT NULL) y(municipality)
        WHERE p.status <> 'withdrawn' AND p.hidden_at IS NULL ORDER BY 3, 4
        ON CONFLICT ON CONSTRAINT proposal_tally_pkey DO UPDATE SET proposals = t.proposals + excluded.proposals
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_tree(roots uuid[])
 RETURNS TABLE(root_id uuid, member_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT r, r FROM unnest(roots) r
        UNION ALL SELECT m.target_id, m.source_id FROM merged_proposal m WHERE m.target_id = ANY (roots)
      $function$;

CREATE OR REPLACE FUNCTION public.proposal_unmerge(source uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      DECLARE
        above uuid[] := ARRAY(SELECT m.target_id FROM merged_proposal m WHERE m.source_id = source);
      BEGIN
        DELETE FROM merged_proposal m WHERE m.target_id = ANY (above)
          AND m.source_id IN (SELECT t.member_id FROM proposal_tree(ARRAY[source]) t);
        UPDATE proposal p SET merged_into = NULL,
          status = CASE p.status WHEN 'merged' THEN 'submitted' ELSE p.status END WHERE p.id = source;
        PERFORM proposal_recount(above || source);
      END $function$;

CREATE OR REPLACE FUNCTION public.proposal_writers(roots uuid[])
 RETURNS TABLE(root_id uuid, participant_id uuid)
 LANGUAGE sql
 STABLE
AS $function$ SELECT a.root_id, a.participant_id FROM proposal_authors(roots) a
  UNION SELECT t.root_id, f.participant_id FROM proposal_tree(roots) t
  JOIN former_author f ON f.proposal_id = t.member_id $function$;

CREATE OR REPLACE FUNCTION public.reader_counts(dialogue uuid)
 RETURNS TABLE(readers integer, only_readers integer)
 LANGUAGE sql
 STABLE STRICT
AS $function$
        SELECT t.readers, t.only_readers FROM reader_total t WHERE t.dialogue_id = $1
        UNION ALL
        SELECT x.readers, x.readers - (SELECT count(*)::integer
            FROM participant p JOIN reader r ON r.dialogue_id = $1 AND r.hash = sha256(k.key || uuid_send(p.account_id))
            WHERE p.dialogue_id = $1 AND p.account_id IS NOT NULL)
        FROM reader_key k, (SELECT count(*)::integer AS readers FROM reader r WHERE r.dialogue_id = $1) x
        WHERE k.dialogue_id = $1 AND NOT EXISTS (SELECT FROM reader_total t WHERE t.dialogue_id = $1)
      $function$;

CREATE OR REPLACE FUNCTION public.reader_forget()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
      DECLARE
        ended uuid;
        forgotten integer := 0;
      BEGIN
        FOR ended IN
          SELECT k.dialogue_id FROM reader_key k WHERE NOT reader_is_counted(k.dialogue_id)
          FOR UPDATE SKIP LOCKED
        LOOP
          INSERT INTO reader_total (dialogue_id, readers, only_readers)
            SELECT ended, c.readers, c.only_readers FROM reader_counts(ended) c ON CONFLICT DO NOTHING;
          DELETE FROM reader WHERE dialogue_id = ended;
          DELETE FROM reader_key WHERE dialogue_id = ended;
          forgotten := forgotten + 1;
        END LOOP;
        RETURN forgotten;
      END $function$;

CREATE OR REPLACE FUNCTION public.reader_is_counted(dialogue uuid)
 RETURNS boolean
 LANGUAGE sql
 STRICT
AS $function$
        SELECT EXISTS (SELECT FROM round r WHERE r.dialogue_id = $1 AND clock_timestamp() < r.closes_at)
          AND NOT EXISTS (SELECT FROM reader_total t WHERE t.dialogue_id = $1)
      $function$;

CREATE OR REPLACE FUNCTION public.reader_seen(dialogue uuid, account uuid, fresh_key bytea)
 RETURNS void
 LANGUAGE sql
 STRICT
AS $function$
        INSERT INTO reader_key (dialogue_id, key) SELECT $1, $3
          WHERE reader_is_counted($1) AND NOT EXISTS (SELECT FROM reader_key k WHERE k.dialogue_id = $1)
          ON CONFLICT DO NOTHING;
        INSERT INTO reader (dialogue_id, hash)
          SELECT k.dialogue_id, sha256(k.key || uuid_send($2)) FROM reader_key k
          WHERE k.dialogue_id = $1 AND reader_is_counted($1)
          ON CONFLICT DO NOTHING;
      $function$;

CREATE OR REPLACE FUNCTION public.register_append(streams uuid[], kinds text[], subjects uuid[], salts bytea[], payloads text[], commitments bytea[])
 RETURNS TABLE(n bigint, seq bigint)
 LANGUAGE plpgsql
AS $function$
      BEGIN
        PERFORM register_lock(streams);
        -- A new statement sees every batch committed before the lock was ours.
        RETURN QUERY
        WITH given AS MATERIALIZED (
          SELECT t.* FROM unnest(streams, kinds, subjects, salts, payloads, commitments)
            WITH ORDINALITY t(d, k, s, salt, payload, c, n)
        ), numbered AS MATERIALIZED (
          SELECT g.*, h.last_seq + row_number() OVER (PARTITION BY g.d ORDER BY g.n) AS number
          FROM given g JOIN register_head h ON h.dialogue_id = g.d
        ), moved AS (
          UPDATE register_head h SET last_seq = x.top
          FROM (SELECT d, max(number) AS top FROM numbered GROUP BY d) x WHERE h.dialogue_id = x.d
        ), entered AS (
          INSERT INTO register_entry (dialogue_id, seq, kind, subject_id, commitment)
          SELECT d, number, k, s, c FROM numbered ORDER BY d, number
        ), paid AS (
          INSERT INTO register_payload (dialogue_id, seq, salt, payload)
          SELECT d, number, salt, payload FROM numbered ORDER BY d, number
        )
        SELECT numbered.n, numbered.number FROM numbered ORDER BY numbered.n;
      END $function$;

CREATE OR REPLACE FUNCTION public.register_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.overall IS NULL AND NEW.overall IS NOT NULL
           AND (OLD.dialogue_id, OLD.seq, OLD.kind, OLD.subject_id, OLD.at, OLD.commitment)
             = (NEW.dialogue_id, NEW.seq, NEW.kind, NEW.subject_id, NEW.at, NEW.commitment) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'The register is append-only.' USING ERRCODE = 'restrict_violation';
      END $function$;

CREATE OR REPLACE FUNCTION public.register_lock(streams uuid[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO register_head (dialogue_id)
          SELECT DISTINCT s FROM unnest(streams) s
          WHERE NOT EXISTS (SELECT FROM register_head h WHERE h.dialogue_id = s)
          ORDER BY 1 ON CONFLICT DO NOTHING;
        PERFORM 1 FROM register_head WHERE dialogue_id = ANY (streams) ORDER BY dialogue_id FOR UPDATE;
      END $function$;

CREATE OR REPLACE FUNCTION public.search_alike(stems text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
        WITH known AS MATERIALIZED (SELECT EXISTS (SELECT FROM search_word w WHERE w.word = ANY ($1)) AS so)
        SELECT coalesce(array_agg(DISTINCT quote_literal(y.word)), '{}')
        FROM known, LATERAL (
          SELECT w.word FROM unnest($1) s JOIN search_word w ON w.word % s
          WHERE length(s) >= 4 AND similarity(w.word, s) >= CASE WHEN so THEN 0.55 ELSE 0.4 END AND w.word <> ALL ($1)
          GROUP BY w.word ORDER BY max(similarity(w.word, s)) DESC, w.word LIMIT CASE WHEN so THEN 4 ELSE 8 END) x,
          LATERAL (SELECT x.word UNION ALL (
            SELECT w.word FROM search_word w
            WHERE NOT so AND length(x.word) >= 5 AND w.word > x.word AND w.word < x.word || '~'
            ORDER BY length(w.word), w.word LIMIT 6)) y
      $function$;

CREATE OR REPLACE FUNCTION public.search_common()
 RETURNS TABLE(word text, texts double precision)
 LANGUAGE sql
 STABLE
AS $function$
        SELECT m.word, m.share * c.reltuples
        FROM pg_stats s JOIN pg_class c ON c.oid = 'search_text'::regclass,
          LATERAL unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs::float8[]) m(word, share)
        WHERE s.schemaname = c.relnamespace::regnamespace::text AND s.tablename = 'search_text'
          AND s.attname = 'words' AND m.word IS NOT NULL
      $function$;

CREATE OR REPLACE FUNCTION public.search_compounds(word text, stems text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce(array_agg(DISTINCT q), '{}') FROM (
          SELECT quote_literal(k.word) FROM unnest($2) s,
            LATERAL (SELECT w.word FROM search_word w WHERE w.word > s AND w.word < s || '~'
              ORDER BY length(w.word), w.word LIMIT 15) k
          WHERE length(s) >= 4
          UNION ALL
          SELECT quote_literal(k.word) FROM unnest($2) s,
            LATERAL (SELECT w.word FROM search_word w WHERE w.word LIKE '%' || s AND length(w.word) > length(s) + 1
              ORDER BY length(w.word), w.word LIMIT 15) k
          WHERE length(s) >= 3
          UNION ALL
          SELECT '(' || a.either || ' & ' || b.either || ')' FROM generate_series(3, length($1) - 3) i,
            LATERAL (SELECT string_agg(DISTINCT quote_literal(s), '|') FROM unnest(
              search_stems(left($1, i)) || search_stems(regexp_replace(left($1, i), 's$', ''))) s
              WHERE length(s) >= 3 AND EXISTS (SELECT FROM search_word w WHERE w.word = s)) a(either),
            LATERAL (SELECT string_agg(DISTINCT quote_literal(s), '|') FROM unnest(search_stems(substr($1, i + 1))) s
              WHERE length(s) >= 3 AND EXISTS (SELECT FROM search_word w WHERE w.word = s)) b(either)
          WHERE length($1) <= 30
            AND a.either IS NOT NULL AND b.either IS NOT NULL) x(q)
      $function$;

CREATE OR REPLACE FUNCTION public.search_config(language text)
 RETURNS regconfig
 LANGUAGE sql
 STABLE
AS $function$
        SELECT (CASE WHEN split_part($1, '-', 1) IN ('sv', 'fi', 'en')
          THEN 'search_' || split_part($1, '-', 1) ELSE 'search_any' END)::regconfig
      $function$;

CREATE OR REPLACE FUNCTION public.search_follow_comment()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP <> 'DELETE' AND NEW.hidden_at IS NULL THEN
          PERFORM search_put('comment', NEW.id, NEW.dialogue_id, NEW.language, '', NEW.body);
        ELSE
          DELETE FROM search_text t WHERE t.id = OLD.id;
        END IF;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.search_follow_proposal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF TG_OP <> 'DELETE' AND NEW.status <> 'withdrawn' AND NEW.hidden_at IS NULL THEN
          PERFORM search_put('proposal', NEW.id, NEW.dialogue_id, NEW.language, NEW.title, NEW.body);
        ELSE
          DELETE FROM search_text t WHERE t.id = OLD.id;
        END IF;
        RETURN NULL;
      END $function$;

CREATE OR REPLACE FUNCTION public.search_put(kind text, id uuid, dialogue uuid, language text, title text, body text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      DECLARE
        found tsvector := setweight(to_tsvector(search_config($4), $5), 'A') || to_tsvector(search_config($4), $6);
      BEGIN
        INSERT INTO search_text AS t (id, kind, dialogue_id, words) VALUES ($2, $1, $3, found)
        ON CONFLICT ON CONSTRAINT search_text_pkey DO UPDATE SET words = excluded.words;
        INSERT INTO search_word (id, word)
        SELECT gen_random_uuid(), w FROM unnest(tsvector_to_array(found)) w
        WHERE w ~ '^[a-z]{3,40}$' AND NOT EXISTS (SELECT FROM search_word k WHERE k.word = w);
      END $function$;

CREATE OR REPLACE FUNCTION public.search_query(words text[], OUT tries tsquery[], OUT often boolean[], OUT marks tsquery, OUT titled tsquery[], OUT exact tsquery[], OUT compound tsquery[], OUT alike tsquery[], OUT weight double precision[])
 RETURNS record
 LANGUAGE sql
 STABLE
AS $function$
        WITH word AS MATERIALIZED (
          SELECT n, lower(unaccent(w)) AS folded, search_stems(w) AS stems FROM unnest($1) WITH ORDINALITY g(w, n)
          WHERE NOT EXISTS (SELECT FROM unnest(ARRAY['search_sv', 'search_fi', 'search_en']) c
            WHERE to_tsvector(c::regconfig, w) = '' AND to_tsvector('search_any', w) <> '')
        ), common AS MATERIALIZED (SELECT * FROM search_common()
        ), term AS MATERIALIZED (
          SELECT n, length(folded) AS size, texts,
            (SELECT string_agg(quote_literal(s), '|') FROM unnest(stems) s) AS e,
            (SELECT string_agg(quote_literal(s) || ':A', '|') FROM unnest(stems) s) AS t,
            search_compounds(folded, stems) AS c,
            CASE WHEN texts < 300 THEN search_alike(stems) ELSE '{}' END AS a,
            EXISTS (SELECT FROM search_word w WHERE w.word = ANY (stems)) AS known
          FROM word, LATERAL (SELECT coalesce(sum(c.texts), 0) AS texts FROM common c WHERE c.word = ANY (stems)) f
          WHERE cardinality(stems) > 0
        ), way AS MATERIALIZED (
          SELECT n, 0 AS far, e AS q, texts FROM term
          UNION ALL
          SELECT n, far, q, coalesce((SELECT c.texts FROM common c WHERE quote_literal(c.word) = q), 0)
          FROM term, LATERAL (SELECT 1, unnest(c) UNION ALL SELECT 2, unnest(a)) o(far, q)
        ), whole AS MATERIALIZED (
          SELECT *, row_number() OVER (ORDER BY texts, size DESC, n) AS nth, count(*) OVER () AS words,
            (SELECT '(' || string_agg(w.q, '|') || ')' FROM way w
              WHERE w.n = term.n AND (w.far = 0 OR w.texts <= 5000)) AS one
          FROM term
        ), try AS (
          SELECT 1 AS step, 0 AS nth, 0 AS far, string_agg('(' || e || ')', '&') AS q, false AS often
          FROM whole HAVING count(*) > 1
          UNION ALL
          SELECT 2, 0, 0, string_agg(one, '&'), false FROM whole HAVING count(*) > 1
          UNION ALL
          SELECT 3, 0, 0, string_agg(one, '&') FILTER (WHERE nth <= 2), false FROM whole HAVING count(*) > 2
          UNION ALL
          SELECT 4, h.nth, w.far, w.q, w.texts > 5000 FROM whole h JOIN way w USING (n)
          WHERE h.nth <= 2 AND (w.far < 2 OR h.words = 1 OR NOT h.known)
        )
        SELECT (SELECT array_agg(q::tsquery ORDER BY step, nth, far, q) FROM try),
          (SELECT array_agg(often ORDER BY step, nth, far, q) FROM try),
          coalesce((SELECT string_agg(q, '|') FROM way), '')::tsquery,
          coalesce(array_agg(t::tsquery ORDER BY n), '{}'), coalesce(array_agg(e::tsquery ORDER BY n), '{}'),
          coalesce(array_agg(array_to_string(c, '|')::tsquery ORDER BY n), '{}'),
          coalesce(array_agg(array_to_string(a, '|')::tsquery ORDER BY n), '{}'),
          coalesce(array_agg(1 + least(size, 20) / 10.0 ORDER BY n), '{}')
        FROM term
      $function$;

CREATE OR REPLACE FUNCTION public.search_stems(word text)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
        SELECT coalesce(array_agg(DISTINCT v), '{}') FROM (
          SELECT unnest(tsvector_to_array(to_tsvector(c.name::regconfig, $1))) AS s
          FROM unnest(ARRAY['search_sv', 'search_fi', 'search_en', 'search_any']) c(name)) l,
          LATERAL (VALUES (l.s), (regexp_replace(l.s, '^(.{2,})e([lnr])$', '\1\2')), (regexp_replace(l.s, '^(.{3,})an?$', '\1'))) x(v)
        WHERE v ~ '^[[:alnum:]]+$'
      $function$;

CREATE OR REPLACE FUNCTION public.search_sweep()
 RETURNS trigger
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.stand_apply(dialogues uuid[], statements uuid[], participants uuid[], vals smallint[], times timestamp with time zone[], salts bytea[])
 RETURNS TABLE(n bigint, seq bigint)
 LANGUAGE plpgsql
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.stand_batch(slugs text[], accounts uuid[], keys uuid[], hashes bytea[], numbers integer[], vals smallint[], salts bytea[])
 RETURNS TABLE(n bigint, code text, seq bigint, dialogue_id uuid)
 LANGUAGE plpgsql
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.support_apply(dialogues uuid[], proposals uuid[], participants uuid[], gives boolean[], salts bytea[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.support_batch(slugs text[], numbers integer[], accounts uuid[], keys uuid[], hashes bytea[], gives boolean[], salts bytea[])
 RETURNS TABLE(n bigint, code text, answer text, touched uuid, standing integer)
 LANGUAGE plpgsql
AS $function$
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
      END $function$;

CREATE OR REPLACE FUNCTION public.support_claim(owners uuid[], keys uuid[], hashes bytea[])
 RETURNS bigint[]
 LANGUAGE sql
AS $function$
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
      $function$;

CREATE OR REPLACE FUNCTION public.suspension_judge()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF EXISTS (SELECT FROM participant p WHERE p.id = NEW.participant_id
          AND p.account_id IN (NEW.proposed_by, NEW.decided_by)) THEN
          RAISE EXCEPTION 'Nobody judges themselves.' USING ERRCODE = 'check_violation', CONSTRAINT = 'suspension_own';
        END IF;
        RETURN NEW;
      END $function$;

CREATE OR REPLACE FUNCTION public.thread_refusal(thread uuid, account uuid)
 RETURNS text
 LANGUAGE sql
AS $function$
        SELECT CASE
          WHEN t.ended_at IS NOT NULL THEN 'discussion.thread-ended'
          WHEN t.closed_at IS NOT NULL THEN 'discussion.thread-closed'
          WHEN thread_wait_until(t.id, $2) IS NOT NULL THEN 'discussion.slow'
        END FROM thread t WHERE t.id = $1
      $function$;

CREATE OR REPLACE FUNCTION public.thread_wait_until(thread uuid, account uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
AS $function$
        SELECT least(max(c.created_at) + make_interval(secs => t.slow_seconds), t.slow_until)
        FROM thread t JOIN participant p ON p.dialogue_id = t.dialogue_id AND p.account_id = $2
        JOIN comment c ON c.thread_id = t.id AND c.participant_id = p.id
        WHERE t.id = $1 AND t.slow_until > clock_timestamp()
        GROUP BY t.id
        HAVING max(c.created_at) + make_interval(secs => t.slow_seconds) > clock_timestamp()
      $function$;

CREATE OR REPLACE FUNCTION public.thread_written_by(thread uuid, account uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
        SELECT $2 IS NOT NULL AND EXISTS (
          SELECT FROM proposal p WHERE p.thread_id = $1 AND post_written_by(p.id, $2))
      $function$;

CREATE OR REPLACE FUNCTION public.voter_begin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        INSERT INTO voter (participant_id, dialogue_id, key) VALUES (NEW.id, NEW.dialogue_id, gen_random_uuid());
        RETURN NULL;
      END $function$;

-- tables

CREATE TABLE account (
  id uuid NOT NULL,
  email text NOT NULL,
  email_confirmed_at timestamp with time zone,
  password_hash text NOT NULL,
  language text NOT NULL,
  municipality text,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  disabled_at timestamp with time zone
);

CREATE TABLE act (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  comment_id uuid,
  proposal_id uuid,
  statement_id uuid,
  thread_id uuid,
  participant_id uuid,
  kind text NOT NULL,
  rule text,
  reason text NOT NULL,
  until timestamp with time zone,
  account_id uuid,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE coauthor (
  proposal_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  state text NOT NULL,
  invited_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  answered_at timestamp with time zone
);

CREATE TABLE coauthor_link (
  token_hash bytea NOT NULL,
  proposal_id uuid NOT NULL,
  expires_at timestamp with time zone NOT NULL
);

CREATE TABLE comment (
  id uuid NOT NULL,
  thread_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  number integer NOT NULL,
  parent_id uuid,
  path integer[] NOT NULL,
  body text NOT NULL,
  stance text NOT NULL,
  language text NOT NULL,
  first_contribution boolean NOT NULL DEFAULT false,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  hidden_at timestamp with time zone,
  hidden_rule text,
  hidden_reason text,
  imported_ref text,
  imported_up integer,
  imported_down integer,
  parent_missing boolean NOT NULL DEFAULT false
);

CREATE TABLE dialogue (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  slug text NOT NULL,
  language text NOT NULL,
  level text NOT NULL,
  support_visibility text NOT NULL,
  answer_due timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  source_ref text,
  source_name text,
  source_licence text,
  source_attribution text,
  source_url text,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  admission text NOT NULL DEFAULT 'account'::text
);

CREATE TABLE dialogue_admitted (
  dialogue_id uuid NOT NULL,
  account_id uuid NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE dialogue_category (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  position integer NOT NULL
);

CREATE TABLE dialogue_category_list (
  dialogue_id uuid NOT NULL,
  version integer NOT NULL
);

CREATE TABLE dialogue_category_name (
  category_id uuid NOT NULL,
  language text NOT NULL,
  name text NOT NULL
);

CREATE TABLE dialogue_figures (
  dialogue_id uuid NOT NULL,
  participants integer NOT NULL DEFAULT 0,
  proposals integer NOT NULL DEFAULT 0,
  comments integer NOT NULL DEFAULT 0,
  statements integer NOT NULL DEFAULT 0,
  stands integer NOT NULL DEFAULT 0
) WITH (fillfactor=10);

CREATE TABLE dialogue_host (
  dialogue_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE dialogue_municipality (
  dialogue_id uuid NOT NULL,
  municipality text NOT NULL
);

CREATE TABLE dialogue_suspension (
  dialogue_id uuid NOT NULL,
  account_id uuid NOT NULL,
  until timestamp with time zone NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  rule text NOT NULL,
  reason text NOT NULL
);

CREATE TABLE dialogue_text (
  dialogue_id uuid NOT NULL,
  language text NOT NULL,
  question text NOT NULL,
  lead text NOT NULL,
  background text NOT NULL,
  can text[] NOT NULL,
  cannot text[] NOT NULL,
  decided_by text NOT NULL
);

CREATE TABLE feedback (
  id uuid NOT NULL,
  problem text NOT NULL,
  place text NOT NULL,
  email text,
  language text NOT NULL,
  given_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE former_author (
  proposal_id uuid NOT NULL,
  participant_id uuid NOT NULL
);

CREATE TABLE host_invitation (
  dialogue_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE idempotency (
  owner uuid NOT NULL,
  key uuid NOT NULL,
  body_hash bytea NOT NULL,
  answer text,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE imported_dialogue (
  dialogue_id uuid NOT NULL,
  source text NOT NULL,
  ref text NOT NULL,
  content_hash bytea NOT NULL,
  participants integer NOT NULL,
  statements integer NOT NULL,
  proposals integer NOT NULL,
  comments integer NOT NULL,
  stands integer NOT NULL,
  rows_read integer NOT NULL,
  rows_skipped integer NOT NULL,
  imported_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE imported_participant (
  participant_id uuid NOT NULL,
  source_group integer NOT NULL
);

CREATE TABLE imported_proposal (
  proposal_id uuid NOT NULL,
  has_text boolean NOT NULL,
  source_status text NOT NULL,
  source_comments integer NOT NULL
);

CREATE TABLE imported_statement (
  statement_id uuid NOT NULL,
  is_meta boolean NOT NULL,
  is_seed boolean NOT NULL
);

CREATE TABLE invitation (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  language text NOT NULL,
  token_hash bytea NOT NULL,
  invited_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  sent_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamp with time zone NOT NULL
);

CREATE TABLE invitation_code (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  label text NOT NULL,
  hash bytea NOT NULL,
  uses integer NOT NULL,
  used integer NOT NULL DEFAULT 0,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone
);

CREATE TABLE known_device (
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  last_used_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE mail_outbox (
  id uuid NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  body text,
  language text NOT NULL,
  written_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  last_error text
);

CREATE TABLE mailed_token (
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  purpose text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamp with time zone NOT NULL
);

CREATE TABLE membership (
  organisation_id uuid NOT NULL,
  account_id uuid NOT NULL,
  role text NOT NULL,
  added_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE merged_proposal (
  target_id uuid NOT NULL,
  source_id uuid NOT NULL
);

CREATE TABLE moderation_case (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  post_kind text NOT NULL,
  post_id uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  due_at timestamp with time zone NOT NULL,
  reports integer NOT NULL,
  grave boolean NOT NULL,
  claimed_by uuid,
  claimed_until timestamp with time zone,
  decided_at timestamp with time zone,
  act_id uuid
);

CREATE TABLE municipality_release (
  dialogue_id uuid NOT NULL,
  said integer NOT NULL DEFAULT 0,
  people integer NOT NULL DEFAULT 0,
  counts jsonb NOT NULL DEFAULT '{}'::jsonb,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor=10);

CREATE TABLE municipality_sayer (
  participant_id uuid NOT NULL
);

CREATE TABLE organisation (
  id uuid NOT NULL,
  slug text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  name_fi text NOT NULL DEFAULT ''::text,
  name_en text NOT NULL DEFAULT ''::text,
  description text NOT NULL DEFAULT ''::text,
  description_fi text NOT NULL DEFAULT ''::text,
  description_en text NOT NULL DEFAULT ''::text,
  website text NOT NULL DEFAULT ''::text,
  email text NOT NULL DEFAULT ''::text,
  phone text NOT NULL DEFAULT ''::text,
  municipality text,
  mandate text NOT NULL DEFAULT ''::text,
  mandate_fi text NOT NULL DEFAULT ''::text,
  mandate_en text NOT NULL DEFAULT ''::text,
  valid_from date,
  valid_to date,
  seats integer,
  wound_up_on date
);

CREATE TABLE organisation_succession (
  predecessor_id uuid NOT NULL,
  successor_id uuid NOT NULL
);

CREATE TABLE participant (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  account_id uuid,
  pseudonym text NOT NULL,
  imported_ref text
);

CREATE TABLE proposal (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  number integer NOT NULL,
  participant_id uuid NOT NULL,
  thread_id uuid NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  language text NOT NULL,
  status text NOT NULL DEFAULT 'submitted'::text,
  version integer NOT NULL DEFAULT 1,
  supports integer NOT NULL DEFAULT 0,
  imported_supports integer NOT NULL DEFAULT 0,
  imported_ref text,
  submitted_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  edited_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  merged_into uuid,
  municipality text,
  place_name text,
  longitude double precision,
  latitude double precision,
  hidden_at timestamp with time zone,
  hidden_rule text,
  hidden_reason text
);

CREATE TABLE proposal_category (
  proposal_id uuid NOT NULL,
  category_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  position integer NOT NULL
);

CREATE TABLE proposal_follow (
  account_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  is_on boolean NOT NULL DEFAULT true,
  because text NOT NULL,
  seen_seq bigint NOT NULL DEFAULT 0,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE proposal_image (
  image_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  position integer NOT NULL,
  alt text
);

CREATE TABLE proposal_merge (
  id uuid NOT NULL,
  source_id uuid NOT NULL,
  target_id uuid NOT NULL,
  reason text NOT NULL,
  account_id uuid,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  undone_reason text,
  undone_by uuid,
  undone_at timestamp with time zone
);

CREATE TABLE proposal_tally (
  dialogue_id uuid NOT NULL,
  status text NOT NULL,
  category_id uuid NOT NULL,
  municipality text NOT NULL,
  proposals integer NOT NULL
) WITH (fillfactor=50);

CREATE TABLE proposal_version (
  proposal_id uuid NOT NULL,
  version integer NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  participant_id uuid
);

CREATE TABLE pseudonym_word (
  language text NOT NULL,
  number integer NOT NULL,
  word text NOT NULL
);

CREATE TABLE reader (
  dialogue_id uuid NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE reader_key (
  dialogue_id uuid NOT NULL,
  key bytea NOT NULL
);

CREATE TABLE reader_total (
  dialogue_id uuid NOT NULL,
  readers integer NOT NULL,
  only_readers integer NOT NULL,
  forgotten_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE register_entry (
  dialogue_id uuid NOT NULL,
  seq bigint NOT NULL,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  commitment bytea NOT NULL,
  overall bigint
);

CREATE TABLE register_head (
  dialogue_id uuid NOT NULL,
  last_seq bigint NOT NULL DEFAULT 0
) WITH (fillfactor=10);

CREATE TABLE register_payload (
  dialogue_id uuid NOT NULL,
  seq bigint NOT NULL,
  salt bytea NOT NULL,
  payload text NOT NULL
);

CREATE TABLE report (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  post_id uuid NOT NULL,
  account_id uuid NOT NULL,
  rule text NOT NULL,
  words text NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  act_id uuid
);

CREATE TABLE round (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  position smallint NOT NULL,
  kind text NOT NULL,
  opens_at timestamp with time zone NOT NULL,
  closes_at timestamp with time zone NOT NULL,
  paused_at timestamp with time zone
);

CREATE TABLE round_change (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  round_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  change text NOT NULL,
  reason text NOT NULL,
  language text NOT NULL,
  closed_before timestamp with time zone NOT NULL,
  closes_at timestamp with time zone NOT NULL,
  answer_due timestamp with time zone,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE round_kind_act (
  kind text NOT NULL,
  act text NOT NULL
);

CREATE TABLE schema_migration (
  name text NOT NULL,
  applied_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE search_text (
  id uuid NOT NULL,
  kind text NOT NULL,
  dialogue_id uuid NOT NULL,
  words tsvector NOT NULL
);

CREATE TABLE search_word (
  id uuid NOT NULL,
  word text NOT NULL
);

CREATE TABLE session (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  device text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  last_seen_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamp with time zone NOT NULL
);

CREATE TABLE stand (
  statement_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  value smallint NOT NULL,
  taken_at timestamp with time zone NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE statement (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  number integer NOT NULL,
  participant_id uuid,
  text text NOT NULL,
  language text NOT NULL,
  imported_ref text,
  imported_moderation smallint,
  agree integer NOT NULL DEFAULT 0,
  disagree integer NOT NULL DEFAULT 0,
  pass integer NOT NULL DEFAULT 0,
  stated_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  hidden_at timestamp with time zone,
  hidden_rule text,
  hidden_reason text
) WITH (fillfactor=50);

CREATE TABLE stored_image (
  id uuid NOT NULL,
  account_id uuid,
  key uuid NOT NULL,
  sha256 bytea NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  full_size bytea NOT NULL,
  small_size bytea NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  unused_since timestamp with time zone DEFAULT clock_timestamp()
);

CREATE TABLE support (
  proposal_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  given_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  version integer NOT NULL DEFAULT 1
);

CREATE TABLE suspension (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  rule text NOT NULL,
  reason text NOT NULL,
  until timestamp with time zone NOT NULL,
  state text NOT NULL DEFAULT 'proposed'::text,
  proposed_by uuid,
  proposed_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  decided_by uuid,
  decided_at timestamp with time zone,
  lifted_at timestamp with time zone,
  lift_reason text
);

CREATE TABLE thread (
  id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  comments integer NOT NULL DEFAULT 0,
  visible_for integer NOT NULL DEFAULT 0,
  visible_against integer NOT NULL DEFAULT 0,
  visible_question integer NOT NULL DEFAULT 0,
  visible_neither integer NOT NULL DEFAULT 0,
  ended_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_reason text,
  slow_seconds integer,
  slow_until timestamp with time zone,
  slow_at timestamp with time zone,
  slow_reason text
);

CREATE TABLE throttle (
  key bytea NOT NULL,
  used integer NOT NULL,
  ends_at timestamp with time zone NOT NULL
);

CREATE TABLE voter (
  participant_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  key uuid NOT NULL
);

-- constraints

ALTER TABLE account ADD CONSTRAINT account_email CHECK (((email = lower(email)) AND (length(email) <= 254) AND (email ~ '^[^[:space:]@]+@[^[:space:]@]+$'::text)));
ALTER TABLE account ADD CONSTRAINT account_email_key UNIQUE (email);
ALTER TABLE account ADD CONSTRAINT account_language CHECK ((language = ANY (ARRAY['sv'::text, 'fi'::text, 'en'::text])));
ALTER TABLE account ADD CONSTRAINT account_municipality CHECK ((municipality ~ '^[0-9]{4}$'::text));
ALTER TABLE account ADD CONSTRAINT account_password_hash CHECK (((password_hash ~~ '$argon2id$%'::text) AND (length(password_hash) <= 200)));
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE act ADD CONSTRAINT act_kind CHECK ((kind = ANY (ARRAY['hide'::text, 'restore'::text, 'dismiss'::text, 'undo'::text, 'slow'::text, 'unslow'::text, 'close'::text, 'open'::text, 'suspend'::text, 'lift'::text])));
ALTER TABLE act ADD CONSTRAINT act_pkey PRIMARY KEY (id);
ALTER TABLE act ADD CONSTRAINT act_reason CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)));
ALTER TABLE act ADD CONSTRAINT act_rule CHECK (
CASE
    WHEN (kind = ANY (ARRAY['hide'::text, 'suspend'::text])) THEN ((rule IS NOT NULL) AND (rule = ANY (ARRAY['on-topic'::text, 'no-impersonation'::text, 'no-personal-attacks'::text, 'no-personal-data'::text, 'respect'::text, 'no-spam'::text, 'own-words'::text, 'unlawful-threat'::text, 'breach-of-privacy'::text, 'incitement-to-crime'::text, 'agitation-against-group'::text, 'child-abuse-material'::text, 'unlawful-violence'::text, 'terrorism'::text, 'copyright'::text])))
    ELSE (rule IS NULL)
END);
ALTER TABLE act ADD CONSTRAINT act_subject CHECK (((num_nonnulls(comment_id, proposal_id, statement_id, thread_id, participant_id) = 1) AND
CASE
    WHEN (kind = ANY (ARRAY['slow'::text, 'unslow'::text, 'close'::text, 'open'::text])) THEN (thread_id IS NOT NULL)
    WHEN (kind = ANY (ARRAY['suspend'::text, 'lift'::text])) THEN (participant_id IS NOT NULL)
    ELSE ((thread_id IS NULL) AND (participant_id IS NULL))
END));
ALTER TABLE act ADD CONSTRAINT act_until CHECK (((until IS NOT NULL) = (kind = ANY (ARRAY['slow'::text, 'suspend'::text]))));
ALTER TABLE act ADD CONSTRAINT act_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE act ADD CONSTRAINT act_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES comment(id);
ALTER TABLE act ADD CONSTRAINT act_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE act ADD CONSTRAINT act_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id);
ALTER TABLE act ADD CONSTRAINT act_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);
ALTER TABLE act ADD CONSTRAINT act_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statement(id);
ALTER TABLE act ADD CONSTRAINT act_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE coauthor ADD CONSTRAINT coauthor_answered CHECK (((state = 'invited'::text) = (answered_at IS NULL)));
ALTER TABLE coauthor ADD CONSTRAINT coauthor_pkey PRIMARY KEY (proposal_id, participant_id);
ALTER TABLE coauthor ADD CONSTRAINT coauthor_state CHECK ((state = ANY (ARRAY['invited'::text, 'accepted'::text, 'declined'::text])));
ALTER TABLE coauthor ADD CONSTRAINT coauthor_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE coauthor ADD CONSTRAINT coauthor_proposal_id_fkey FOREIGN KEY (proposal_id, dialogue_id) REFERENCES proposal(id, dialogue_id);
ALTER TABLE coauthor_link ADD CONSTRAINT coauthor_link_pkey PRIMARY KEY (token_hash);
ALTER TABLE coauthor_link ADD CONSTRAINT coauthor_link_token_hash CHECK ((length(token_hash) = 32));
ALTER TABLE coauthor_link ADD CONSTRAINT coauthor_link_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);
ALTER TABLE comment ADD CONSTRAINT comment_body CHECK ((((length(body) >= 1) AND (length(body) <= 5000)) OR ((body = ''::text) AND (imported_ref IS NOT NULL))));
ALTER TABLE comment ADD CONSTRAINT comment_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref);
ALTER TABLE comment ADD CONSTRAINT comment_hidden CHECK ((num_nulls(hidden_at, hidden_rule, hidden_reason) = ANY (ARRAY[0, 3])));
ALTER TABLE comment ADD CONSTRAINT comment_hidden_reason CHECK (((length(hidden_reason) >= 10) AND (length(hidden_reason) <= 2000)));
ALTER TABLE comment ADD CONSTRAINT comment_hidden_rule CHECK ((hidden_rule ~ '^[a-z]+(-[a-z]+)*$'::text));
ALTER TABLE comment ADD CONSTRAINT comment_id_thread_id_key UNIQUE (id, thread_id);
ALTER TABLE comment ADD CONSTRAINT comment_imported CHECK (((num_nulls(imported_up, imported_down) = ANY (ARRAY[0, 2])) AND ((imported_up IS NULL) OR (imported_ref IS NOT NULL))));
ALTER TABLE comment ADD CONSTRAINT comment_imported_down CHECK ((imported_down >= 0));
ALTER TABLE comment ADD CONSTRAINT comment_imported_ref CHECK (((length(imported_ref) >= 1) AND (length(imported_ref) <= 100)));
ALTER TABLE comment ADD CONSTRAINT comment_imported_up CHECK ((imported_up >= 0));
ALTER TABLE comment ADD CONSTRAINT comment_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE comment ADD CONSTRAINT comment_number CHECK ((number >= 1));
ALTER TABLE comment ADD CONSTRAINT comment_parent_missing CHECK (((NOT parent_missing) OR ((parent_id IS NULL) AND (imported_ref IS NOT NULL))));
ALTER TABLE comment ADD CONSTRAINT comment_path CHECK ((((cardinality(path) >= 1) AND (cardinality(path) <= 31)) AND (path[cardinality(path)] = number) AND ((cardinality(path) = 1) = (parent_id IS NULL))));
ALTER TABLE comment ADD CONSTRAINT comment_pkey PRIMARY KEY (id);
ALTER TABLE comment ADD CONSTRAINT comment_stance CHECK ((stance = ANY (ARRAY['for'::text, 'against'::text, 'question'::text, 'neither'::text])));
ALTER TABLE comment ADD CONSTRAINT comment_thread_id_number_key UNIQUE (thread_id, number);
ALTER TABLE comment ADD CONSTRAINT comment_parent_id_fkey FOREIGN KEY (parent_id, thread_id) REFERENCES comment(id, thread_id);
ALTER TABLE comment ADD CONSTRAINT comment_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE comment ADD CONSTRAINT comment_thread_id_fkey FOREIGN KEY (thread_id, dialogue_id) REFERENCES thread(id, dialogue_id);
ALTER TABLE dialogue ADD CONSTRAINT dialogue_admission CHECK ((admission = ANY (ARRAY['account'::text, 'invited'::text, 'municipalities'::text])));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_answer_due CHECK (((answer_due IS NOT NULL) OR (source_ref IS NOT NULL)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_level CHECK ((level = ANY (ARRAY['inform'::text, 'consult'::text, 'dialogue'::text, 'involve'::text, 'co-decide'::text])));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_pkey PRIMARY KEY (id);
ALTER TABLE dialogue ADD CONSTRAINT dialogue_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_slug_key UNIQUE (slug);
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source CHECK (((num_nonnulls(source_ref, source_name, source_licence, source_attribution) = ANY (ARRAY[0, 4])) AND ((source_url IS NULL) OR (source_ref IS NOT NULL))));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source_attribution CHECK (((length(source_attribution) >= 1) AND (length(source_attribution) <= 1000)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source_licence CHECK (((length(source_licence) >= 1) AND (length(source_licence) <= 200)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source_name CHECK (((length(source_name) >= 1) AND (length(source_name) <= 200)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source_ref CHECK (((length(source_ref) >= 1) AND (length(source_ref) <= 200)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source_ref_key UNIQUE (source_ref);
ALTER TABLE dialogue ADD CONSTRAINT dialogue_source_url CHECK (((source_url ~ '^https?://'::text) AND (length(source_url) <= 500)));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_support_visibility CHECK ((support_visibility = ANY (ARRAY['public'::text, 'secret'::text])));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_version CHECK ((version > 0));
ALTER TABLE dialogue ADD CONSTRAINT dialogue_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE dialogue_admitted ADD CONSTRAINT dialogue_admitted_pkey PRIMARY KEY (dialogue_id, account_id);
ALTER TABLE dialogue_admitted ADD CONSTRAINT dialogue_admitted_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE dialogue_admitted ADD CONSTRAINT dialogue_admitted_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_category ADD CONSTRAINT dialogue_category_dialogue_id_position_key UNIQUE (dialogue_id, "position") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE dialogue_category ADD CONSTRAINT dialogue_category_id_dialogue_id_key UNIQUE (id, dialogue_id);
ALTER TABLE dialogue_category ADD CONSTRAINT dialogue_category_pkey PRIMARY KEY (id);
ALTER TABLE dialogue_category ADD CONSTRAINT dialogue_category_position CHECK ((("position" >= 1) AND ("position" <= 12)));
ALTER TABLE dialogue_category ADD CONSTRAINT dialogue_category_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_category_list ADD CONSTRAINT dialogue_category_list_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE dialogue_category_list ADD CONSTRAINT dialogue_category_list_version CHECK ((version >= 1));
ALTER TABLE dialogue_category_list ADD CONSTRAINT dialogue_category_list_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_category_name ADD CONSTRAINT dialogue_category_name_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE dialogue_category_name ADD CONSTRAINT dialogue_category_name_name CHECK (((length(name) >= 2) AND (length(name) <= 40)));
ALTER TABLE dialogue_category_name ADD CONSTRAINT dialogue_category_name_pkey PRIMARY KEY (category_id, language);
ALTER TABLE dialogue_category_name ADD CONSTRAINT dialogue_category_name_category_id_fkey FOREIGN KEY (category_id) REFERENCES dialogue_category(id) ON DELETE CASCADE;
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_comments CHECK ((comments >= 0));
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_participants CHECK ((participants >= 0));
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_proposals CHECK ((proposals >= 0));
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_stands CHECK ((stands >= 0));
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_statements CHECK ((statements >= 0));
ALTER TABLE dialogue_figures ADD CONSTRAINT dialogue_figures_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_host ADD CONSTRAINT dialogue_host_pkey PRIMARY KEY (dialogue_id, organisation_id);
ALTER TABLE dialogue_host ADD CONSTRAINT dialogue_host_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_host ADD CONSTRAINT dialogue_host_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE dialogue_municipality ADD CONSTRAINT dialogue_municipality_municipality CHECK ((municipality ~ '^[0-9]{4}$'::text));
ALTER TABLE dialogue_municipality ADD CONSTRAINT dialogue_municipality_pkey PRIMARY KEY (dialogue_id, municipality);
ALTER TABLE dialogue_municipality ADD CONSTRAINT dialogue_municipality_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_suspension ADD CONSTRAINT dialogue_suspension_pkey PRIMARY KEY (dialogue_id, account_id);
ALTER TABLE dialogue_suspension ADD CONSTRAINT dialogue_suspension_reason CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)));
ALTER TABLE dialogue_suspension ADD CONSTRAINT dialogue_suspension_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE dialogue_suspension ADD CONSTRAINT dialogue_suspension_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_background CHECK ((length(background) <= 20000));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_can CHECK (dialogue_items_fit(can));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_cannot CHECK (dialogue_items_fit(cannot));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_decided_by CHECK ((length(decided_by) <= 120));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_lead CHECK ((length(lead) <= 600));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_pkey PRIMARY KEY (dialogue_id, language);
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_question CHECK (((length(question) >= 1) AND (length(question) <= 200)));
ALTER TABLE dialogue_text ADD CONSTRAINT dialogue_text_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE feedback ADD CONSTRAINT feedback_email CHECK ((length(email) <= 254));
ALTER TABLE feedback ADD CONSTRAINT feedback_language CHECK ((language = ANY (ARRAY['sv'::text, 'fi'::text, 'en'::text])));
ALTER TABLE feedback ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);
ALTER TABLE feedback ADD CONSTRAINT feedback_place CHECK ((length(place) <= 300));
ALTER TABLE feedback ADD CONSTRAINT feedback_problem CHECK (((length(problem) >= 1) AND (length(problem) <= 4000)));
ALTER TABLE former_author ADD CONSTRAINT former_author_pkey PRIMARY KEY (proposal_id, participant_id);
ALTER TABLE former_author ADD CONSTRAINT former_author_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id);
ALTER TABLE former_author ADD CONSTRAINT former_author_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);
ALTER TABLE host_invitation ADD CONSTRAINT host_invitation_pkey PRIMARY KEY (dialogue_id, organisation_id);
ALTER TABLE host_invitation ADD CONSTRAINT host_invitation_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE host_invitation ADD CONSTRAINT host_invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE idempotency ADD CONSTRAINT idempotency_body_hash CHECK ((length(body_hash) = 32));
ALTER TABLE idempotency ADD CONSTRAINT idempotency_pkey PRIMARY KEY (owner, key);
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_comments CHECK ((comments >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_content_hash CHECK ((length(content_hash) = 32));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_participants CHECK ((participants >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_proposals CHECK ((proposals >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_ref CHECK (((length(ref) >= 1) AND (length(ref) <= 200)));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_rows_read CHECK ((rows_read >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_rows_skipped CHECK ((rows_skipped >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_source CHECK ((source = ANY (ARRAY['polis'::text, 'decide-madrid'::text])));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_source_ref_content_hash_key UNIQUE (source, ref, content_hash);
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_stands CHECK ((stands >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_statements CHECK ((statements >= 0));
ALTER TABLE imported_dialogue ADD CONSTRAINT imported_dialogue_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE imported_participant ADD CONSTRAINT imported_participant_pkey PRIMARY KEY (participant_id);
ALTER TABLE imported_participant ADD CONSTRAINT imported_participant_source_group CHECK ((source_group >= 0));
ALTER TABLE imported_participant ADD CONSTRAINT imported_participant_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE CASCADE;
ALTER TABLE imported_proposal ADD CONSTRAINT imported_proposal_pkey PRIMARY KEY (proposal_id);
ALTER TABLE imported_proposal ADD CONSTRAINT imported_proposal_source_comments CHECK ((source_comments >= 0));
ALTER TABLE imported_proposal ADD CONSTRAINT imported_proposal_source_status CHECK ((length(source_status) <= 100));
ALTER TABLE imported_proposal ADD CONSTRAINT imported_proposal_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id) ON DELETE CASCADE;
ALTER TABLE imported_statement ADD CONSTRAINT imported_statement_pkey PRIMARY KEY (statement_id);
ALTER TABLE imported_statement ADD CONSTRAINT imported_statement_statement_id_fkey FOREIGN KEY (statement_id) REFERENCES statement(id) ON DELETE CASCADE;
ALTER TABLE invitation ADD CONSTRAINT invitation_email CHECK (((email = lower(email)) AND (length(email) <= 254)));
ALTER TABLE invitation ADD CONSTRAINT invitation_language CHECK ((language = ANY (ARRAY['sv'::text, 'fi'::text, 'en'::text])));
ALTER TABLE invitation ADD CONSTRAINT invitation_lifetime CHECK ((expires_at > sent_at));
ALTER TABLE invitation ADD CONSTRAINT invitation_organisation_id_email_role_key UNIQUE (organisation_id, email, role);
ALTER TABLE invitation ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);
ALTER TABLE invitation ADD CONSTRAINT invitation_role CHECK ((role = ANY (ARRAY['moderator'::text, 'official'::text, 'administrator'::text])));
ALTER TABLE invitation ADD CONSTRAINT invitation_token_hash CHECK ((length(token_hash) = 32));
ALTER TABLE invitation ADD CONSTRAINT invitation_token_hash_key UNIQUE (token_hash);
ALTER TABLE invitation ADD CONSTRAINT invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE;
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_hash CHECK ((length(hash) = 32));
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_hash_key UNIQUE (hash);
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_label CHECK (((length(label) >= 1) AND (length(label) <= 80)));
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_pkey PRIMARY KEY (id);
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_used CHECK (((used >= 0) AND (used <= uses)));
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_uses CHECK (((uses >= 1) AND (uses <= 10000)));
ALTER TABLE invitation_code ADD CONSTRAINT invitation_code_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE known_device ADD CONSTRAINT known_device_pkey PRIMARY KEY (account_id, token_hash);
ALTER TABLE known_device ADD CONSTRAINT known_device_token_hash CHECK ((length(token_hash) = 32));
ALTER TABLE known_device ADD CONSTRAINT known_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_attempts CHECK ((attempts >= 0));
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_body CHECK ((length(body) <= 20000));
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_end CHECK (((sent_at IS NULL) OR (given_up_at IS NULL)));
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_language CHECK ((length(language) <= 10));
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_last_error CHECK ((length(last_error) <= 300));
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_pkey PRIMARY KEY (id);
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_recipient CHECK ((length(recipient) <= 254));
ALTER TABLE mail_outbox ADD CONSTRAINT mail_outbox_subject CHECK (((length(subject) <= 200) AND (subject !~ '[[:cntrl:]]'::text)));
ALTER TABLE mailed_token ADD CONSTRAINT mailed_token_lifetime CHECK ((expires_at > created_at));
ALTER TABLE mailed_token ADD CONSTRAINT mailed_token_pkey PRIMARY KEY (token_hash);
ALTER TABLE mailed_token ADD CONSTRAINT mailed_token_purpose CHECK ((purpose = ANY (ARRAY['password-reset'::text, 'email-confirmation'::text])));
ALTER TABLE mailed_token ADD CONSTRAINT mailed_token_token_hash CHECK ((length(token_hash) = 32));
ALTER TABLE mailed_token ADD CONSTRAINT mailed_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE membership ADD CONSTRAINT membership_pkey PRIMARY KEY (organisation_id, account_id, role);
ALTER TABLE membership ADD CONSTRAINT membership_role CHECK ((role = ANY (ARRAY['moderator'::text, 'official'::text, 'administrator'::text])));
ALTER TABLE membership ADD CONSTRAINT membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE membership ADD CONSTRAINT membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE;
ALTER TABLE merged_proposal ADD CONSTRAINT merged_proposal_pkey PRIMARY KEY (target_id, source_id);
ALTER TABLE merged_proposal ADD CONSTRAINT merged_proposal_source_id_fkey FOREIGN KEY (source_id) REFERENCES proposal(id);
ALTER TABLE merged_proposal ADD CONSTRAINT merged_proposal_target_id_fkey FOREIGN KEY (target_id) REFERENCES proposal(id);
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_decided CHECK (((decided_at IS NULL) = (act_id IS NULL)));
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_pkey PRIMARY KEY (id);
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_post_id_key UNIQUE (post_id);
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_post_kind CHECK ((post_kind = ANY (ARRAY['comment'::text, 'proposal'::text, 'statement'::text])));
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_reports CHECK ((reports >= 1));
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_act_id_fkey FOREIGN KEY (act_id) REFERENCES act(id);
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE moderation_case ADD CONSTRAINT moderation_case_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE municipality_release ADD CONSTRAINT municipality_release_people CHECK ((people >= 0));
ALTER TABLE municipality_release ADD CONSTRAINT municipality_release_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE municipality_release ADD CONSTRAINT municipality_release_said CHECK ((said >= 0));
ALTER TABLE municipality_release ADD CONSTRAINT municipality_release_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id) ON DELETE CASCADE;
ALTER TABLE municipality_sayer ADD CONSTRAINT municipality_sayer_pkey PRIMARY KEY (participant_id);
ALTER TABLE municipality_sayer ADD CONSTRAINT municipality_sayer_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id) ON DELETE CASCADE;
ALTER TABLE organisation ADD CONSTRAINT organisation_council CHECK (((kind = 'council'::text) OR ((mandate = ''::text) AND (mandate_fi = ''::text) AND (mandate_en = ''::text) AND (valid_from IS NULL) AND (valid_to IS NULL) AND (seats IS NULL))));
ALTER TABLE organisation ADD CONSTRAINT organisation_description CHECK ((length(description) <= 2000));
ALTER TABLE organisation ADD CONSTRAINT organisation_description_en CHECK ((length(description_en) <= 2000));
ALTER TABLE organisation ADD CONSTRAINT organisation_description_fi CHECK ((length(description_fi) <= 2000));
ALTER TABLE organisation ADD CONSTRAINT organisation_email CHECK ((length(email) <= 254));
ALTER TABLE organisation ADD CONSTRAINT organisation_kind CHECK ((kind = ANY (ARRAY['county-board'::text, 'region'::text, 'municipality'::text, 'authority'::text, 'company'::text, 'civil-society'::text, 'council'::text, 'imports'::text])));
ALTER TABLE organisation ADD CONSTRAINT organisation_mandate CHECK ((length(mandate) <= 1000));
ALTER TABLE organisation ADD CONSTRAINT organisation_mandate_en CHECK ((length(mandate_en) <= 1000));
ALTER TABLE organisation ADD CONSTRAINT organisation_mandate_fi CHECK ((length(mandate_fi) <= 1000));
ALTER TABLE organisation ADD CONSTRAINT organisation_municipality CHECK ((municipality ~ '^[0-9]{4}$'::text));
ALTER TABLE organisation ADD CONSTRAINT organisation_name CHECK (((length(name) >= 2) AND (length(name) <= 120)));
ALTER TABLE organisation ADD CONSTRAINT organisation_name_en CHECK ((length(name_en) <= 120));
ALTER TABLE organisation ADD CONSTRAINT organisation_name_fi CHECK ((length(name_fi) <= 120));
ALTER TABLE organisation ADD CONSTRAINT organisation_phone CHECK ((phone ~ '^[0-9 +-]{0,30}$'::text));
ALTER TABLE organisation ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);
ALTER TABLE organisation ADD CONSTRAINT organisation_seats CHECK (((seats >= 1) AND (seats <= 500)));
ALTER TABLE organisation ADD CONSTRAINT organisation_slug CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 60)));
ALTER TABLE organisation ADD CONSTRAINT organisation_slug_key UNIQUE (slug);
ALTER TABLE organisation ADD CONSTRAINT organisation_valid CHECK ((valid_from <= valid_to));
ALTER TABLE organisation ADD CONSTRAINT organisation_website CHECK (((website = ''::text) OR ((website ~ '^https?://'::text) AND (length(website) <= 300))));
ALTER TABLE organisation_succession ADD CONSTRAINT organisation_succession_pkey PRIMARY KEY (predecessor_id, successor_id);
ALTER TABLE organisation_succession ADD CONSTRAINT organisation_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES organisation(id) ON DELETE CASCADE;
ALTER TABLE organisation_succession ADD CONSTRAINT organisation_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organisation(id) ON DELETE CASCADE;
ALTER TABLE participant ADD CONSTRAINT participant_dialogue_id_account_id_key UNIQUE (dialogue_id, account_id);
ALTER TABLE participant ADD CONSTRAINT participant_dialogue_id_id_key UNIQUE (dialogue_id, id);
ALTER TABLE participant ADD CONSTRAINT participant_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref);
ALTER TABLE participant ADD CONSTRAINT participant_dialogue_id_pseudonym_key UNIQUE (dialogue_id, pseudonym);
ALTER TABLE participant ADD CONSTRAINT participant_imported_ref CHECK (((length(imported_ref) >= 1) AND (length(imported_ref) <= 100)));
ALTER TABLE participant ADD CONSTRAINT participant_origin CHECK (((account_id IS NULL) OR (imported_ref IS NULL)));
ALTER TABLE participant ADD CONSTRAINT participant_pkey PRIMARY KEY (id);
ALTER TABLE participant ADD CONSTRAINT participant_pseudonym CHECK (((length(pseudonym) >= 1) AND (length(pseudonym) <= 60)));
ALTER TABLE participant ADD CONSTRAINT participant_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE participant ADD CONSTRAINT participant_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE proposal ADD CONSTRAINT proposal_body CHECK ((((length(body) >= 20) AND (length(body) <= 20000)) OR ((imported_ref IS NOT NULL) AND (length(body) <= 80000))));
ALTER TABLE proposal ADD CONSTRAINT proposal_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref);
ALTER TABLE proposal ADD CONSTRAINT proposal_dialogue_id_number_key UNIQUE (dialogue_id, number);
ALTER TABLE proposal ADD CONSTRAINT proposal_hidden CHECK ((num_nulls(hidden_at, hidden_rule, hidden_reason) = ANY (ARRAY[0, 3])));
ALTER TABLE proposal ADD CONSTRAINT proposal_hidden_reason CHECK (((length(hidden_reason) >= 10) AND (length(hidden_reason) <= 2000)));
ALTER TABLE proposal ADD CONSTRAINT proposal_hidden_rule CHECK ((hidden_rule ~ '^[a-z]+(-[a-z]+)*$'::text));
ALTER TABLE proposal ADD CONSTRAINT proposal_id_dialogue_id_key UNIQUE (id, dialogue_id);
ALTER TABLE proposal ADD CONSTRAINT proposal_imported CHECK (((imported_supports = 0) OR (imported_ref IS NOT NULL)));
ALTER TABLE proposal ADD CONSTRAINT proposal_imported_ref CHECK (((length(imported_ref) >= 1) AND (length(imported_ref) <= 100)));
ALTER TABLE proposal ADD CONSTRAINT proposal_imported_supports CHECK ((imported_supports >= 0));
ALTER TABLE proposal ADD CONSTRAINT proposal_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE proposal ADD CONSTRAINT proposal_latitude CHECK (((latitude >= (59.1)::double precision) AND (latitude <= (60.3)::double precision)));
ALTER TABLE proposal ADD CONSTRAINT proposal_longitude CHECK (((longitude >= (15.4)::double precision) AND (longitude <= (17)::double precision)));
ALTER TABLE proposal ADD CONSTRAINT proposal_merged CHECK (
CASE status
    WHEN 'merged'::text THEN (merged_into IS NOT NULL)
    WHEN 'submitted'::text THEN (merged_into IS NULL)
    ELSE true
END);
ALTER TABLE proposal ADD CONSTRAINT proposal_merged_elsewhere CHECK ((merged_into <> id));
ALTER TABLE proposal ADD CONSTRAINT proposal_municipality CHECK ((municipality ~ '^[0-9]{4}$'::text));
ALTER TABLE proposal ADD CONSTRAINT proposal_number CHECK ((number >= 1));
ALTER TABLE proposal ADD CONSTRAINT proposal_pkey PRIMARY KEY (id);
ALTER TABLE proposal ADD CONSTRAINT proposal_place CHECK ((((longitude IS NULL) = (latitude IS NULL)) AND ((municipality IS NOT NULL) OR ((longitude IS NULL) AND (place_name IS NULL)))));
ALTER TABLE proposal ADD CONSTRAINT proposal_place_name CHECK (((length(place_name) >= 1) AND (length(place_name) <= 100)));
ALTER TABLE proposal ADD CONSTRAINT proposal_status CHECK ((status = ANY (ARRAY['submitted'::text, 'merged'::text, 'withdrawn'::text])));
ALTER TABLE proposal ADD CONSTRAINT proposal_supports CHECK ((supports >= 0));
ALTER TABLE proposal ADD CONSTRAINT proposal_thread_id_key UNIQUE (thread_id);
ALTER TABLE proposal ADD CONSTRAINT proposal_title CHECK ((((length(title) >= 8) AND (length(title) <= 120)) OR ((imported_ref IS NOT NULL) AND ((length(title) >= 1) AND (length(title) <= 500)))));
ALTER TABLE proposal ADD CONSTRAINT proposal_version CHECK (((version >= 1) AND (version <= 200)));
ALTER TABLE proposal ADD CONSTRAINT proposal_withdrawn CHECK (((status = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)));
ALTER TABLE proposal ADD CONSTRAINT proposal_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE proposal ADD CONSTRAINT proposal_merged_into_fkey FOREIGN KEY (merged_into, dialogue_id) REFERENCES proposal(id, dialogue_id);
ALTER TABLE proposal ADD CONSTRAINT proposal_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE proposal ADD CONSTRAINT proposal_thread_id_fkey FOREIGN KEY (thread_id, dialogue_id) REFERENCES thread(id, dialogue_id);
ALTER TABLE proposal_category ADD CONSTRAINT proposal_category_pkey PRIMARY KEY (proposal_id, category_id);
ALTER TABLE proposal_category ADD CONSTRAINT proposal_category_position CHECK ((("position" >= 1) AND ("position" <= 3)));
ALTER TABLE proposal_category ADD CONSTRAINT proposal_category_proposal_id_position_key UNIQUE (proposal_id, "position");
ALTER TABLE proposal_category ADD CONSTRAINT proposal_category_category_id_fkey FOREIGN KEY (category_id, dialogue_id) REFERENCES dialogue_category(id, dialogue_id) ON DELETE CASCADE;
ALTER TABLE proposal_category ADD CONSTRAINT proposal_category_proposal_id_fkey FOREIGN KEY (proposal_id, dialogue_id) REFERENCES proposal(id, dialogue_id);
ALTER TABLE proposal_follow ADD CONSTRAINT proposal_follow_because CHECK ((because = ANY (ARRAY['chosen'::text, 'submitted'::text, 'coauthored'::text, 'supported'::text, 'commented'::text])));
ALTER TABLE proposal_follow ADD CONSTRAINT proposal_follow_pkey PRIMARY KEY (account_id, proposal_id);
ALTER TABLE proposal_follow ADD CONSTRAINT proposal_follow_seen_seq CHECK ((seen_seq >= 0));
ALTER TABLE proposal_follow ADD CONSTRAINT proposal_follow_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE proposal_follow ADD CONSTRAINT proposal_follow_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);
ALTER TABLE proposal_image ADD CONSTRAINT proposal_image_alt CHECK (((length(alt) >= 1) AND (length(alt) <= 300)));
ALTER TABLE proposal_image ADD CONSTRAINT proposal_image_pkey PRIMARY KEY (image_id);
ALTER TABLE proposal_image ADD CONSTRAINT proposal_image_position CHECK ((("position" >= 1) AND ("position" <= 5)));
ALTER TABLE proposal_image ADD CONSTRAINT proposal_image_proposal_id_position_key UNIQUE (proposal_id, "position");
ALTER TABLE proposal_image ADD CONSTRAINT proposal_image_image_id_fkey FOREIGN KEY (image_id) REFERENCES stored_image(id);
ALTER TABLE proposal_image ADD CONSTRAINT proposal_image_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_pkey PRIMARY KEY (id);
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_reason CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)));
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_undone CHECK (((undone_at IS NOT NULL) OR (num_nonnulls(undone_reason, undone_by) = 0)));
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_undone_reason CHECK (((length(undone_reason) >= 10) AND (length(undone_reason) <= 2000)));
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_source_id_fkey FOREIGN KEY (source_id) REFERENCES proposal(id);
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_target_id_fkey FOREIGN KEY (target_id) REFERENCES proposal(id);
ALTER TABLE proposal_merge ADD CONSTRAINT proposal_merge_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE proposal_tally ADD CONSTRAINT proposal_tally_pkey PRIMARY KEY (dialogue_id, status, category_id, municipality);
ALTER TABLE proposal_tally ADD CONSTRAINT proposal_tally_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id) ON DELETE CASCADE;
ALTER TABLE proposal_version ADD CONSTRAINT proposal_version_body CHECK ((length(body) <= 80000));
ALTER TABLE proposal_version ADD CONSTRAINT proposal_version_pkey PRIMARY KEY (proposal_id, version);
ALTER TABLE proposal_version ADD CONSTRAINT proposal_version_title CHECK (((length(title) >= 1) AND (length(title) <= 500)));
ALTER TABLE proposal_version ADD CONSTRAINT proposal_version_version CHECK (((version >= 1) AND (version <= 200)));
ALTER TABLE proposal_version ADD CONSTRAINT proposal_version_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id);
ALTER TABLE proposal_version ADD CONSTRAINT proposal_version_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id);
ALTER TABLE pseudonym_word ADD CONSTRAINT pseudonym_word_language CHECK ((language = ANY (ARRAY['sv'::text, 'fi'::text, 'en'::text])));
ALTER TABLE pseudonym_word ADD CONSTRAINT pseudonym_word_language_word_key UNIQUE (language, word);
ALTER TABLE pseudonym_word ADD CONSTRAINT pseudonym_word_number CHECK ((number >= 0));
ALTER TABLE pseudonym_word ADD CONSTRAINT pseudonym_word_pkey PRIMARY KEY (language, number);
ALTER TABLE pseudonym_word ADD CONSTRAINT pseudonym_word_word CHECK (((length(word) >= 2) AND (length(word) <= 40)));
ALTER TABLE reader ADD CONSTRAINT reader_hash CHECK ((length(hash) = 32));
ALTER TABLE reader ADD CONSTRAINT reader_pkey PRIMARY KEY (dialogue_id, hash);
ALTER TABLE reader ADD CONSTRAINT reader_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id) ON DELETE CASCADE;
ALTER TABLE reader_key ADD CONSTRAINT reader_key_key CHECK ((length(key) = 32));
ALTER TABLE reader_key ADD CONSTRAINT reader_key_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE reader_key ADD CONSTRAINT reader_key_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id) ON DELETE CASCADE;
ALTER TABLE reader_total ADD CONSTRAINT reader_total_only_readers CHECK (((only_readers >= 0) AND (only_readers <= readers)));
ALTER TABLE reader_total ADD CONSTRAINT reader_total_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE reader_total ADD CONSTRAINT reader_total_readers CHECK ((readers >= 0));
ALTER TABLE reader_total ADD CONSTRAINT reader_total_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id) ON DELETE CASCADE;
ALTER TABLE register_entry ADD CONSTRAINT register_entry_commitment CHECK ((length(commitment) = 32));
ALTER TABLE register_entry ADD CONSTRAINT register_entry_kind CHECK (((kind ~ '^[a-z]+(-[a-z]+)*$'::text) AND (length(kind) <= 40)));
ALTER TABLE register_entry ADD CONSTRAINT register_entry_overall_key UNIQUE (overall);
ALTER TABLE register_entry ADD CONSTRAINT register_entry_pkey PRIMARY KEY (dialogue_id, seq);
ALTER TABLE register_entry ADD CONSTRAINT register_entry_seq CHECK ((seq > 0));
ALTER TABLE register_entry ADD CONSTRAINT register_entry_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES register_head(dialogue_id);
ALTER TABLE register_head ADD CONSTRAINT register_head_last_seq CHECK ((last_seq >= 0));
ALTER TABLE register_head ADD CONSTRAINT register_head_pkey PRIMARY KEY (dialogue_id);
ALTER TABLE register_payload ADD CONSTRAINT register_payload_payload CHECK ((length(payload) <= 100000));
ALTER TABLE register_payload ADD CONSTRAINT register_payload_pkey PRIMARY KEY (dialogue_id, seq);
ALTER TABLE register_payload ADD CONSTRAINT register_payload_salt CHECK ((length(salt) = 16));
ALTER TABLE register_payload ADD CONSTRAINT register_payload_entry_fkey FOREIGN KEY (dialogue_id, seq) REFERENCES register_entry(dialogue_id, seq);
ALTER TABLE report ADD CONSTRAINT report_account_id_post_id_key UNIQUE (account_id, post_id);
ALTER TABLE report ADD CONSTRAINT report_pkey PRIMARY KEY (id);
ALTER TABLE report ADD CONSTRAINT report_rule CHECK ((rule = ANY (ARRAY['on-topic'::text, 'no-impersonation'::text, 'no-personal-attacks'::text, 'no-personal-data'::text, 'respect'::text, 'no-spam'::text, 'own-words'::text, 'unlawful-threat'::text, 'breach-of-privacy'::text, 'incitement-to-crime'::text, 'agitation-against-group'::text, 'child-abuse-material'::text, 'unlawful-violence'::text, 'terrorism'::text, 'copyright'::text])));
ALTER TABLE report ADD CONSTRAINT report_words CHECK ((length(words) <= 1000));
ALTER TABLE report ADD CONSTRAINT report_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE report ADD CONSTRAINT report_act_id_fkey FOREIGN KEY (act_id) REFERENCES act(id);
ALTER TABLE report ADD CONSTRAINT report_case_id_fkey FOREIGN KEY (case_id) REFERENCES moderation_case(id);
ALTER TABLE round ADD CONSTRAINT round_dialogue_id_position_key UNIQUE (dialogue_id, "position");
ALTER TABLE round ADD CONSTRAINT round_kind CHECK ((kind = ANY (ARRAY['proposals'::text, 'support'::text, 'discussion'::text, 'opinion'::text, 'ballot'::text, 'answer'::text])));
ALTER TABLE round ADD CONSTRAINT round_paused_at CHECK ((opens_at <= paused_at));
ALTER TABLE round ADD CONSTRAINT round_pkey PRIMARY KEY (id);
ALTER TABLE round ADD CONSTRAINT round_position CHECK ((("position" >= 1) AND ("position" <= 10)));
ALTER TABLE round ADD CONSTRAINT round_times CHECK ((opens_at < closes_at));
ALTER TABLE round ADD CONSTRAINT round_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE round_change ADD CONSTRAINT round_change_answer_due CHECK (((answer_due IS NULL) OR (change = 'extend'::text)));
ALTER TABLE round_change ADD CONSTRAINT round_change_change CHECK ((change = ANY (ARRAY['open'::text, 'extend'::text, 'pause'::text, 'resume'::text, 'close'::text])));
ALTER TABLE round_change ADD CONSTRAINT round_change_closes_at CHECK (
CASE change
    WHEN 'extend'::text THEN (closes_at > closed_before)
    WHEN 'close'::text THEN (closes_at <= closed_before)
    ELSE (closes_at = closed_before)
END);
ALTER TABLE round_change ADD CONSTRAINT round_change_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE round_change ADD CONSTRAINT round_change_pkey PRIMARY KEY (id);
ALTER TABLE round_change ADD CONSTRAINT round_change_reason CHECK (((length(reason) >= 10) AND (length(reason) <= 500)));
ALTER TABLE round_change ADD CONSTRAINT round_change_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE round_change ADD CONSTRAINT round_change_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id);
ALTER TABLE round_change ADD CONSTRAINT round_change_round_id_fkey FOREIGN KEY (round_id) REFERENCES round(id);
ALTER TABLE round_kind_act ADD CONSTRAINT round_kind_act_act CHECK ((act = ANY (ARRAY['submit-proposal'::text, 'support'::text, 'comment'::text, 'state'::text, 'take-stand'::text])));
ALTER TABLE round_kind_act ADD CONSTRAINT round_kind_act_kind CHECK ((kind = ANY (ARRAY['proposals'::text, 'support'::text, 'discussion'::text, 'opinion'::text, 'ballot'::text, 'answer'::text])));
ALTER TABLE round_kind_act ADD CONSTRAINT round_kind_act_pkey PRIMARY KEY (kind, act);
ALTER TABLE schema_migration ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (name);
ALTER TABLE search_text ADD CONSTRAINT search_text_kind CHECK ((kind = ANY (ARRAY['proposal'::text, 'comment'::text])));
ALTER TABLE search_text ADD CONSTRAINT search_text_pkey PRIMARY KEY (id);
ALTER TABLE search_text ADD CONSTRAINT search_text_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id) ON DELETE CASCADE;
ALTER TABLE search_word ADD CONSTRAINT search_word_pkey PRIMARY KEY (id);
ALTER TABLE search_word ADD CONSTRAINT search_word_word CHECK ((word ~ '^[a-z]{3,40}$'::text));
ALTER TABLE session ADD CONSTRAINT session_device CHECK ((length(device) <= 60));
ALTER TABLE session ADD CONSTRAINT session_lifetime CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '31 days'::interval))));
ALTER TABLE session ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE session ADD CONSTRAINT session_token_hash CHECK ((length(token_hash) = 32));
ALTER TABLE session ADD CONSTRAINT session_token_hash_key UNIQUE (token_hash);
ALTER TABLE session ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE stand ADD CONSTRAINT stand_pkey PRIMARY KEY (participant_id, statement_id);
ALTER TABLE stand ADD CONSTRAINT stand_value CHECK ((value = ANY (ARRAY['-1'::integer, 0, 1])));
ALTER TABLE stand ADD CONSTRAINT stand_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE stand ADD CONSTRAINT stand_statement_id_fkey FOREIGN KEY (statement_id, dialogue_id) REFERENCES statement(id, dialogue_id);
ALTER TABLE statement ADD CONSTRAINT statement_agree CHECK ((agree >= 0));
ALTER TABLE statement ADD CONSTRAINT statement_author CHECK (((participant_id IS NOT NULL) OR (imported_ref IS NOT NULL)));
ALTER TABLE statement ADD CONSTRAINT statement_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref);
ALTER TABLE statement ADD CONSTRAINT statement_dialogue_id_number_key UNIQUE (dialogue_id, number);
ALTER TABLE statement ADD CONSTRAINT statement_disagree CHECK ((disagree >= 0));
ALTER TABLE statement ADD CONSTRAINT statement_hidden CHECK ((num_nulls(hidden_at, hidden_rule, hidden_reason) = ANY (ARRAY[0, 3])));
ALTER TABLE statement ADD CONSTRAINT statement_hidden_reason CHECK (((length(hidden_reason) >= 10) AND (length(hidden_reason) <= 2000)));
ALTER TABLE statement ADD CONSTRAINT statement_hidden_rule CHECK ((hidden_rule ~ '^[a-z]+(-[a-z]+)*$'::text));
ALTER TABLE statement ADD CONSTRAINT statement_id_dialogue_id_key UNIQUE (id, dialogue_id);
ALTER TABLE statement ADD CONSTRAINT statement_imported CHECK (((imported_moderation IS NULL) OR (imported_ref IS NOT NULL)));
ALTER TABLE statement ADD CONSTRAINT statement_imported_moderation CHECK ((imported_moderation = ANY (ARRAY['-1'::integer, 0, 1])));
ALTER TABLE statement ADD CONSTRAINT statement_imported_ref CHECK (((length(imported_ref) >= 1) AND (length(imported_ref) <= 100)));
ALTER TABLE statement ADD CONSTRAINT statement_language CHECK ((language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'::text));
ALTER TABLE statement ADD CONSTRAINT statement_number CHECK ((number >= 1));
ALTER TABLE statement ADD CONSTRAINT statement_pass CHECK ((pass >= 0));
ALTER TABLE statement ADD CONSTRAINT statement_pkey PRIMARY KEY (id);
ALTER TABLE statement ADD CONSTRAINT statement_text CHECK ((((length(text) >= 5) AND (length(text) <= 300)) OR ((imported_ref IS NOT NULL) AND ((length(text) >= 1) AND (length(text) <= 2000)))));
ALTER TABLE statement ADD CONSTRAINT statement_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE statement ADD CONSTRAINT statement_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE stored_image ADD CONSTRAINT stored_image_account_id_key_key UNIQUE (account_id, key);
ALTER TABLE stored_image ADD CONSTRAINT stored_image_full_size CHECK ((length(full_size) <= 4000000));
ALTER TABLE stored_image ADD CONSTRAINT stored_image_height CHECK (((height >= 1) AND (height <= 1600)));
ALTER TABLE stored_image ADD CONSTRAINT stored_image_pkey PRIMARY KEY (id);
ALTER TABLE stored_image ADD CONSTRAINT stored_image_sha256 CHECK ((length(sha256) = 32));
ALTER TABLE stored_image ADD CONSTRAINT stored_image_small_size CHECK ((length(small_size) <= 1000000));
ALTER TABLE stored_image ADD CONSTRAINT stored_image_width CHECK (((width >= 1) AND (width <= 1600)));
ALTER TABLE stored_image ADD CONSTRAINT stored_image_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE support ADD CONSTRAINT support_pkey PRIMARY KEY (proposal_id, participant_id);
ALTER TABLE support ADD CONSTRAINT support_version CHECK (((version >= 1) AND (version <= 200)));
ALTER TABLE support ADD CONSTRAINT support_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE support ADD CONSTRAINT support_proposal_id_fkey FOREIGN KEY (proposal_id, dialogue_id) REFERENCES proposal(id, dialogue_id);
ALTER TABLE suspension ADD CONSTRAINT suspension_decided CHECK (((state = 'proposed'::text) = (decided_at IS NULL)));
ALTER TABLE suspension ADD CONSTRAINT suspension_length CHECK (((until > proposed_at) AND (until <= (proposed_at + '181 days'::interval))));
ALTER TABLE suspension ADD CONSTRAINT suspension_lift_reason CHECK (((length(lift_reason) >= 10) AND (length(lift_reason) <= 2000)));
ALTER TABLE suspension ADD CONSTRAINT suspension_lifted CHECK ((((state = 'lifted'::text) = (lifted_at IS NOT NULL)) AND ((lifted_at IS NULL) = (lift_reason IS NULL))));
ALTER TABLE suspension ADD CONSTRAINT suspension_pkey PRIMARY KEY (id);
ALTER TABLE suspension ADD CONSTRAINT suspension_reason CHECK (((length(reason) >= 10) AND (length(reason) <= 2000)));
ALTER TABLE suspension ADD CONSTRAINT suspension_rule CHECK ((rule = ANY (ARRAY['on-topic'::text, 'no-impersonation'::text, 'no-personal-attacks'::text, 'no-personal-data'::text, 'respect'::text, 'no-spam'::text, 'own-words'::text, 'unlawful-threat'::text, 'breach-of-privacy'::text, 'incitement-to-crime'::text, 'agitation-against-group'::text, 'child-abuse-material'::text, 'unlawful-violence'::text, 'terrorism'::text, 'copyright'::text])));
ALTER TABLE suspension ADD CONSTRAINT suspension_second_person CHECK ((decided_by <> proposed_by));
ALTER TABLE suspension ADD CONSTRAINT suspension_state CHECK ((state = ANY (ARRAY['proposed'::text, 'confirmed'::text, 'declined'::text, 'lifted'::text])));
ALTER TABLE suspension ADD CONSTRAINT suspension_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE suspension ADD CONSTRAINT suspension_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE suspension ADD CONSTRAINT suspension_participant_id_fkey FOREIGN KEY (participant_id, dialogue_id) REFERENCES participant(id, dialogue_id);
ALTER TABLE suspension ADD CONSTRAINT suspension_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES account(id) ON DELETE SET NULL;
ALTER TABLE thread ADD CONSTRAINT thread_closed_reason CHECK (((length(closed_reason) >= 10) AND (length(closed_reason) <= 2000)));
ALTER TABLE thread ADD CONSTRAINT thread_comments CHECK ((comments >= 0));
ALTER TABLE thread ADD CONSTRAINT thread_id_dialogue_id_key UNIQUE (id, dialogue_id);
ALTER TABLE thread ADD CONSTRAINT thread_pkey PRIMARY KEY (id);
ALTER TABLE thread ADD CONSTRAINT thread_slow CHECK (((slow_seconds IS NULL) = (slow_until IS NULL)));
ALTER TABLE thread ADD CONSTRAINT thread_slow_reason CHECK (((length(slow_reason) >= 10) AND (length(slow_reason) <= 2000)));
ALTER TABLE thread ADD CONSTRAINT thread_slow_seconds CHECK (((slow_seconds >= 10) AND (slow_seconds <= 86400)));
ALTER TABLE thread ADD CONSTRAINT thread_visible CHECK (((LEAST(visible_for, visible_against, visible_question, visible_neither) >= 0) AND ((((visible_for + visible_against) + visible_question) + visible_neither) <= comments)));
ALTER TABLE thread ADD CONSTRAINT thread_dialogue_id_fkey FOREIGN KEY (dialogue_id) REFERENCES dialogue(id);
ALTER TABLE throttle ADD CONSTRAINT throttle_key CHECK ((length(key) = 32));
ALTER TABLE throttle ADD CONSTRAINT throttle_pkey PRIMARY KEY (key);
ALTER TABLE throttle ADD CONSTRAINT throttle_used CHECK ((used >= 0));
ALTER TABLE voter ADD CONSTRAINT voter_dialogue_id_key_key UNIQUE (dialogue_id, key);
ALTER TABLE voter ADD CONSTRAINT voter_pkey PRIMARY KEY (participant_id);
ALTER TABLE voter ADD CONSTRAINT voter_participant_id_fkey FOREIGN KEY (dialogue_id, participant_id) REFERENCES participant(dialogue_id, id) ON DELETE CASCADE;

-- indexes

CREATE INDEX act_account_id ON public.act USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX act_comment_id ON public.act USING btree (comment_id) WHERE (comment_id IS NOT NULL);
CREATE INDEX act_dialogue_id_at ON public.act USING btree (dialogue_id, at DESC, id DESC);
CREATE INDEX act_participant_id ON public.act USING btree (participant_id) WHERE (participant_id IS NOT NULL);
CREATE INDEX act_proposal_id ON public.act USING btree (proposal_id) WHERE (proposal_id IS NOT NULL);
CREATE INDEX act_statement_id ON public.act USING btree (statement_id) WHERE (statement_id IS NOT NULL);
CREATE INDEX act_thread_id ON public.act USING btree (thread_id) WHERE (thread_id IS NOT NULL);
CREATE INDEX coauthor_link_proposal_id ON public.coauthor_link USING btree (proposal_id);
CREATE INDEX coauthor_participant_id ON public.coauthor USING btree (participant_id);
CREATE INDEX comment_dialogue_id_created_at ON public.comment USING btree (dialogue_id, created_at DESC, id DESC);
CREATE INDEX comment_dialogue_id_hidden ON public.comment USING btree (dialogue_id, created_at DESC, id DESC) WHERE (hidden_at IS NOT NULL);
CREATE INDEX comment_parent_id ON public.comment USING btree (parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX comment_participant_id ON public.comment USING btree (participant_id);
CREATE INDEX comment_thread_id_participant_id ON public.comment USING btree (thread_id, participant_id, created_at DESC);
CREATE INDEX comment_thread_id_path ON public.comment USING btree (thread_id, path);
CREATE INDEX comment_thread_id_root_path ON public.comment USING btree (thread_id, (path[1]) DESC, path);
CREATE INDEX dialogue_admitted_account_id ON public.dialogue_admitted USING btree (account_id);
CREATE INDEX dialogue_host_organisation_id ON public.dialogue_host USING btree (organisation_id);
CREATE INDEX dialogue_organisation_id ON public.dialogue USING btree (organisation_id);
CREATE INDEX dialogue_suspension_account_id ON public.dialogue_suspension USING btree (account_id);
CREATE INDEX feedback_given_at ON public.feedback USING btree (given_at);
CREATE INDEX former_author_participant_id ON public.former_author USING btree (participant_id);
CREATE INDEX host_invitation_organisation_id ON public.host_invitation USING btree (organisation_id);
CREATE INDEX idempotency_at ON public.idempotency USING btree (at);
CREATE INDEX invitation_code_dialogue_id ON public.invitation_code USING btree (dialogue_id, id DESC);
CREATE INDEX mail_outbox_recipient_id ON public.mail_outbox USING btree (recipient, id);
CREATE INDEX mail_outbox_waiting ON public.mail_outbox USING btree (next_attempt_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));
CREATE INDEX mailed_token_account_id ON public.mailed_token USING btree (account_id, purpose);
CREATE INDEX membership_account_id ON public.membership USING btree (account_id);
CREATE INDEX merged_proposal_source_id ON public.merged_proposal USING btree (source_id);
CREATE INDEX moderation_case_act_id ON public.moderation_case USING btree (act_id);
CREATE INDEX moderation_case_claimed_by ON public.moderation_case USING btree (claimed_by) WHERE (claimed_by IS NOT NULL);
CREATE INDEX moderation_case_decided_at ON public.moderation_case USING btree (dialogue_id, decided_at DESC) WHERE (decided_at IS NOT NULL);
CREATE INDEX moderation_case_waiting ON public.moderation_case USING btree (dialogue_id, due_at, id) WHERE (decided_at IS NULL);
CREATE INDEX organisation_name_id ON public.organisation USING btree (name COLLATE "sv-x-icu", id);
CREATE INDEX organisation_succession_successor_id ON public.organisation_succession USING btree (successor_id);
CREATE INDEX participant_account_id ON public.participant USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE INDEX proposal_category_category_id ON public.proposal_category USING btree (category_id);
CREATE INDEX proposal_dialogue_id_merged ON public.proposal USING btree (dialogue_id, number DESC) WHERE (status = 'merged'::text);
CREATE INDEX proposal_dialogue_id_municipality ON public.proposal USING btree (dialogue_id, municipality) WHERE ((status <> 'withdrawn'::text) AND (municipality IS NOT NULL));
CREATE INDEX proposal_dialogue_id_shuffled ON public.proposal USING btree (dialogue_id, get_byte(uuid_send(id), 15)) WHERE ((status = 'submitted'::text) AND (hidden_at IS NULL));
CREATE INDEX proposal_dialogue_id_supports ON public.proposal USING btree (dialogue_id, ((supports + imported_supports)) DESC, number DESC) WHERE (status = 'submitted'::text);
CREATE INDEX proposal_follow_proposal_id ON public.proposal_follow USING btree (proposal_id);
CREATE INDEX proposal_merge_account_id ON public.proposal_merge USING btree (account_id) WHERE (account_id IS NOT NULL);
CREATE UNIQUE INDEX proposal_merge_source_id_key ON public.proposal_merge USING btree (source_id) WHERE (undone_at IS NULL);
CREATE INDEX proposal_merge_target_id ON public.proposal_merge USING btree (target_id);
CREATE INDEX proposal_merge_undone_by ON public.proposal_merge USING btree (undone_by) WHERE (undone_by IS NOT NULL);
CREATE INDEX proposal_merged_into ON public.proposal USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX proposal_participant_id ON public.proposal USING btree (participant_id);
CREATE INDEX report_account_id_id ON public.report USING btree (account_id, id DESC);
CREATE INDEX report_act_id ON public.report USING btree (act_id) WHERE (act_id IS NOT NULL);
CREATE INDEX report_case_id ON public.report USING btree (case_id);
CREATE INDEX round_change_dialogue_id_id ON public.round_change USING btree (dialogue_id, id DESC);
CREATE INDEX round_change_organisation_id ON public.round_change USING btree (organisation_id);
CREATE INDEX round_change_round_id_id ON public.round_change USING btree (round_id, id DESC);
CREATE INDEX search_text_comment_dialogue_id ON public.search_text USING btree (dialogue_id, id) WHERE (kind = 'comment'::text);
CREATE INDEX search_text_comment_words ON public.search_text USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'comment'::text);
CREATE INDEX search_text_proposal_dialogue_id ON public.search_text USING btree (dialogue_id, id) WHERE (kind = 'proposal'::text);
CREATE INDEX search_text_proposal_id ON public.search_text USING btree (id) WHERE (kind = 'proposal'::text);
CREATE INDEX search_text_proposal_words ON public.search_text USING gin (words) WITH (gin_pending_list_limit='256') WHERE (kind = 'proposal'::text);
CREATE INDEX search_word_trigrams ON public.search_word USING gin (word gin_trgm_ops);
CREATE INDEX search_word_word ON public.search_word USING btree (word);
CREATE INDEX session_account_id ON public.session USING btree (account_id);
CREATE INDEX stand_dialogue_id ON public.stand USING btree (dialogue_id, statement_id);
CREATE INDEX statement_participant_id ON public.statement USING btree (participant_id);
CREATE INDEX stored_image_account_id_at ON public.stored_image USING btree (account_id, at);
CREATE INDEX stored_image_unused_since ON public.stored_image USING btree (unused_since) WHERE (unused_since IS NOT NULL);
CREATE INDEX support_participant_id ON public.support USING btree (participant_id);
CREATE INDEX suspension_decided_by ON public.suspension USING btree (decided_by) WHERE (decided_by IS NOT NULL);
CREATE INDEX suspension_dialogue_id_id ON public.suspension USING btree (dialogue_id, id DESC);
CREATE UNIQUE INDEX suspension_participant_id_standing ON public.suspension USING btree (participant_id) WHERE (state = ANY (ARRAY['proposed'::text, 'confirmed'::text]));
CREATE INDEX suspension_proposed_by ON public.suspension USING btree (proposed_by) WHERE (proposed_by IS NOT NULL);
CREATE INDEX thread_dialogue_id ON public.thread USING btree (dialogue_id);
CREATE INDEX throttle_ends_at ON public.throttle USING btree (ends_at);

-- views

CREATE VIEW moderated_post AS
 SELECT c.id,
    'comment'::text AS kind,
    c.dialogue_id,
    c.participant_id,
    c.thread_id,
    c.number,
    NULL::text AS title,
    c.body AS text,
    c.language,
    c.created_at AS at,
    c.hidden_at,
    c.hidden_rule,
    c.hidden_reason,
    true AS stands
   FROM comment c
UNION ALL
 SELECT p.id,
    'proposal'::text AS kind,
    p.dialogue_id,
    p.participant_id,
    p.thread_id,
    p.number,
    p.title,
    p.body AS text,
    p.language,
    p.submitted_at AS at,
    p.hidden_at,
    p.hidden_rule,
    p.hidden_reason,
    (p.status <> 'withdrawn'::text) AS stands
   FROM proposal p
UNION ALL
 SELECT s.id,
    'statement'::text AS kind,
    s.dialogue_id,
    s.participant_id,
    NULL::uuid AS thread_id,
    s.number,
    NULL::text AS title,
    s.text,
    s.language,
    s.stated_at AS at,
    s.hidden_at,
    s.hidden_rule,
    s.hidden_reason,
    true AS stands
   FROM statement s;

-- triggers

CREATE TRIGGER municipality_release_say AFTER UPDATE OF municipality ON public.account FOR EACH ROW WHEN (((old.municipality IS NULL) AND (new.municipality IS NOT NULL))) EXECUTE FUNCTION municipality_release_say();
CREATE TRIGGER act_judge BEFORE INSERT ON public.act FOR EACH ROW WHEN ((new.account_id IS NOT NULL)) EXECUTE FUNCTION act_judge();
CREATE TRIGGER act_tend BEFORE INSERT ON public.act FOR EACH ROW WHEN (((new.account_id IS NOT NULL) AND (new.thread_id IS NOT NULL))) EXECUTE FUNCTION act_tend();
CREATE TRIGGER coauthor_before AFTER DELETE ON public.coauthor FOR EACH ROW WHEN ((old.state = 'accepted'::text)) EXECUTE FUNCTION former_author_keep();
CREATE TRIGGER coauthor_limit AFTER INSERT OR UPDATE OF state ON public.coauthor FOR EACH ROW EXECUTE FUNCTION coauthor_limit();
CREATE TRIGGER comment_follows AFTER INSERT ON public.comment REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION proposal_follows();
CREATE TRIGGER comment_search AFTER INSERT OR DELETE OR UPDATE OF body, language, hidden_at ON public.comment FOR EACH ROW EXECUTE FUNCTION search_follow_comment();
CREATE TRIGGER dialogue_figures_begin AFTER INSERT ON public.dialogue FOR EACH ROW EXECUTE FUNCTION dialogue_figures_begin();
CREATE TRIGGER dialogue_host_stands BEFORE INSERT ON public.dialogue_host FOR EACH ROW EXECUTE FUNCTION host_stands();
CREATE TRIGGER host_invitation_stands BEFORE INSERT ON public.host_invitation FOR EACH ROW EXECUTE FUNCTION host_stands();
CREATE TRIGGER organisation_succession_no_cycle BEFORE INSERT OR UPDATE ON public.organisation_succession FOR EACH ROW EXECUTE FUNCTION organisation_succession_is_no_cycle();
CREATE TRIGGER municipality_release_join AFTER INSERT ON public.participant FOR EACH ROW WHEN ((new.account_id IS NOT NULL)) EXECUTE FUNCTION municipality_release_join();
CREATE TRIGGER voter_begin AFTER INSERT ON public.participant FOR EACH ROW EXECUTE FUNCTION voter_begin();
CREATE TRIGGER proposal_author_before AFTER UPDATE OF participant_id ON public.proposal FOR EACH ROW WHEN ((new.participant_id <> old.participant_id)) EXECUTE FUNCTION former_author_keep();
CREATE TRIGGER proposal_ends_thread AFTER UPDATE OF status, hidden_at ON public.proposal FOR EACH ROW EXECUTE FUNCTION proposal_ends_thread();
CREATE TRIGGER proposal_follows AFTER INSERT ON public.proposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION proposal_follows();
CREATE TRIGGER proposal_merge_seen BEFORE UPDATE OF merged_into ON public.proposal FOR EACH ROW WHEN (((new.merged_into IS NOT NULL) AND (new.merged_into IS DISTINCT FROM old.merged_into))) EXECUTE FUNCTION proposal_merge_seen();
CREATE TRIGGER proposal_search AFTER INSERT OR DELETE OR UPDATE OF title, body, language, status ON public.proposal FOR EACH ROW EXECUTE FUNCTION search_follow_proposal();
CREATE TRIGGER proposal_search_hidden AFTER UPDATE OF hidden_at ON public.proposal FOR EACH ROW EXECUTE FUNCTION search_follow_proposal();
CREATE TRIGGER proposal_tally_added AFTER INSERT ON public.proposal REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION proposal_tally_follow();
CREATE TRIGGER proposal_tally_changed AFTER UPDATE OF status, hidden_at, municipality ON public.proposal FOR EACH ROW EXECUTE FUNCTION proposal_tally_follow();
CREATE TRIGGER proposal_tally_gone BEFORE DELETE ON public.proposal FOR EACH ROW EXECUTE FUNCTION proposal_tally_follow();
CREATE TRIGGER proposal_category_tally_delete AFTER DELETE ON public.proposal_category REFERENCING OLD TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION proposal_category_tally();
CREATE TRIGGER proposal_category_tally_insert AFTER INSERT ON public.proposal_category REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION proposal_category_tally();
CREATE TRIGGER proposal_merge_judge BEFORE INSERT OR UPDATE OF undone_by ON public.proposal_merge FOR EACH ROW EXECUTE FUNCTION proposal_merge_judge();
CREATE TRIGGER register_entry_append_only BEFORE DELETE OR UPDATE ON public.register_entry FOR EACH ROW EXECUTE FUNCTION register_is_append_only();
CREATE TRIGGER register_entry_no_truncate BEFORE TRUNCATE ON public.register_entry FOR EACH STATEMENT EXECUTE FUNCTION register_is_append_only();
CREATE TRIGGER search_text_changed AFTER UPDATE ON public.search_text REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION search_sweep();
CREATE TRIGGER search_text_gone AFTER DELETE ON public.search_text REFERENCING OLD TABLE AS former FOR EACH STATEMENT EXECUTE FUNCTION search_sweep();
CREATE TRIGGER support_follows AFTER INSERT ON public.support REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION proposal_follows();
CREATE TRIGGER suspension_judge BEFORE INSERT OR UPDATE ON public.suspension FOR EACH ROW EXECUTE FUNCTION suspension_judge();
