import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A word that so many texts have is never sought in all of them. */
const OFTEN = 5_000;

/** A word that so many texts have answers by itself: nothing that only looks like it is looked for. */
const ENOUGH = 300;

/** What is sought by a few words: the words themselves, what is made of them, and what looks like them. */
export class SearchQuery1000000000048 implements MigrationInterface {
  name = 'SearchQuery1000000000048';

  async up(runner: QueryRunner): Promise<void> {
    await this.addStems(runner);
    await this.addCompounds(runner);
    await this.addAlike(runner);
    await this.addQuery(runner);
  }

  /** A word without accents and endings, as each language has it: cyklar is cykl, and so is cykel. */
  private async addStems(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_stems(word text) RETURNS text[] LANGUAGE sql STABLE AS $$
        SELECT coalesce(array_agg(DISTINCT v), '{}') FROM (
          SELECT unnest(tsvector_to_array(to_tsvector(c.name::regconfig, $1))) AS s
          FROM unnest(ARRAY['search_sv', 'search_fi', 'search_en', 'search_any']) c(name)) l,
          LATERAL (VALUES (l.s), (regexp_replace(l.s, '^(.{2,})e([lnr])$', '\\1\\2')), (regexp_replace(l.s, '^(.{3,})an?$', '\\1'))) x(v)
        WHERE v ~ '^[[:alnum:]]+$'
      $$`);
  }

  /**
   * Words that a word is a part of, and parts that it is made of: cykelväg is found by cykel, by väg,
   * and where väg and cyklar stand apart.
   */
  private async addCompounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_compounds(word text, stems text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
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
      $$`);
  }

  /**
   * Words that people have written and that look like this one, and a few that go on from them: for
   * what is misspelt. A word that somebody has written as it stands is hardly misspelt, and so only
   * its next of kin come along.
   */
  private async addAlike(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_alike(stems text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
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
      $$`);
  }

  /**
   * What to try, surest first: every word as it is; every word somehow; the two rarest somehow; then
   * each way in which one of those two may be written, by itself. An index reads all that answers,
   * so nothing that many texts have is tried but as it stands, and alone only among the newest texts
   * (often). Further: each word's ways, to rank by. Words that are small in one of the languages are left out.
   */
  private async addQuery(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION search_query(words text[], OUT tries tsquery[], OUT often boolean[], OUT marks tsquery,
        OUT titled tsquery[], OUT exact tsquery[], OUT compound tsquery[], OUT alike tsquery[],
        OUT weight float8[]) LANGUAGE sql STABLE AS $$
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
            CASE WHEN texts < ${ENOUGH} THEN search_alike(stems) ELSE '{}' END AS a,
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
              WHERE w.n = term.n AND (w.far = 0 OR w.texts <= ${OFTEN})) AS one
          FROM term
        ), try AS (
          SELECT 1 AS step, 0 AS nth, 0 AS far, string_agg('(' || e || ')', '&') AS q, false AS often
          FROM whole HAVING count(*) > 1
          UNION ALL
          SELECT 2, 0, 0, string_agg(one, '&'), false FROM whole HAVING count(*) > 1
          UNION ALL
          SELECT 3, 0, 0, string_agg(one, '&') FILTER (WHERE nth <= 2), false FROM whole HAVING count(*) > 2
          UNION ALL
          SELECT 4, h.nth, w.far, w.q, w.texts > ${OFTEN} FROM whole h JOIN way w USING (n)
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
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION search_query, search_alike, search_compounds, search_stems`);
  }
}
