import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Words of the nature where a language is spoken; a pseudonym is one of them, with a number if need be. */
const WORDS: Readonly<Record<string, string>> = {
  sv: `Enbusken Norrsken Sälgen Myrstacken Kråkriset Tallkotten Blåsippan Lärkan Granbarret Hjortronet
    Skogsstjärnan Åsen Gläntan Strandkanten Vitmossan Lingonriset Tranan Orren Domherren Talgoxen Ekorren
    Igelkotten Gäddan Abborren Sländan Humlan Trollsländan Nyckelpigan Fjärilen Björken Aspen Rönnen Eken
    Linden Almen Hasseln Hägg Syrenen Slånbäret Nyponet Smultronet Åkerbäret Odonet Kantarellen Karljohan
    Murklan Ormbunken Lummern Renlaven Fräken Säven Vassen Näckrosen Kabbelekan Gullvivan Vitsippan
    Liljekonvaljen Prästkragen Blåklinten Vallmon Klövern Timotejen Havret Rågen Linet Morgondimman
    Frosten Rimfrosten Nysnön Skaren Islossningen Vårfloden Åskan Duggregnet Regnbågen Solglimten Skymningen
    Gryningen Månskenet Polstjärnan Karlavagnen Bäcken Forsen Tjärnen Sjön Ån Viken Udden Holmen Skäret
    Klippan Flyttblocket Gråstenen Kvartsen Malmen Ådalen Hagen Ängen Betet Lövsalen Stigen Gärdsgården
    Tofsvipan Storspoven Göken Svalan Rödhaken Koltrasten Korpen Berguven Bävern Uttern Haren Älgen Rådjuret`,
  fi: `Kataja Revontulet Raita Muurahaispesä Käpy Sinivuokko Leivo Kuusenneula Lakka Metsätähti Harju Aukio
    Rantakivi Rahkasammal Puolukka Kurki Teeri Punatulkku Talitiainen Orava Siili Hauki Ahven Kimalainen
    Sudenkorento Leppäkerttu Perhonen Koivu Haapa Pihlaja Tammi Lehmus Jalava Pähkinäpensas Tuomi Syreeni
    Ruusunmarja Mansikka Mesimarja Juolukka Kantarelli Herkkutatti Korvasieni Saniainen Lieko Jäkälä Korte
    Kaisla Ruoko Lumme Rentukka Kevätesikko Valkovuokko Kielo Päivänkakkara Ruiskukka Unikko Apila Timotei
    Kaura Ruis Pellava Aamusumu Halla Huurre Ensilumi Hanki Jäidenlähtö Kevättulva Ukkonen Tihkusade
    Sateenkaari Päivänpilke Hämärä Aamunkoi Kuutamo Pohjantähti Otava Puro Koski Lampi Järvi Joki Lahti Niemi
    Saari Luoto Kallio Siirtolohkare Kvartsi Malmi Laakso Niitty Laidun Lehto Polku Riukuaita Töyhtöhyyppä
    Kuovi Käki Pääskynen Punarinta Mustarastas Korppi Huuhkaja Majava Saukko Jänis Hirvi Metsäkauris`,
  en: `Juniper Northern-lights Willow Anthill Pinecone Hepatica Skylark Spruce Cloudberry Starflower Ridge Glade
    Shoreline Sphagnum Lingonberry Crane Grouse Bullfinch Titmouse Squirrel Hedgehog Pike Perch Bumblebee
    Dragonfly Ladybird Butterfly Birch Aspen Rowan Oak Linden Elm Hazel Hawthorn Lilac Sloe Rosehip Strawberry
    Bilberry Chanterelle Morel Fern Clubmoss Lichen Horsetail Bulrush Reed Waterlily Marigold Cowslip Anemone
    Lily Daisy Cornflower Poppy Clover Timothy Oatfield Rye Flax Morning-mist Frost Hoarfrost First-snow
    Snowcrust Thaw Spring-flood Thunder Drizzle Rainbow Sunbeam Dusk Dawn Moonlight Polestar Brook Rapids Tarn
    Lake River Bay Headland Islet Skerry Cliff Boulder Greystone Quartz Orefield Valley Meadow Pasture Grove
    Footpath Lapwing Curlew Cuckoo Swallow Robin Blackbird Raven Eagle-owl Beaver Otter Hare Elk Roe-deer`,
};

/** Who takes part, under which name; nothing here can be followed from one dialogue to another. */
export class Participant1000000000023 implements MigrationInterface {
  name = 'Participant1000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participant (
        id uuid CONSTRAINT participant_pkey PRIMARY KEY,
        dialogue_id uuid NOT NULL CONSTRAINT participant_dialogue_id_fkey REFERENCES dialogue,
        account_id uuid CONSTRAINT participant_account_id_fkey REFERENCES account ON DELETE SET NULL,
        pseudonym text NOT NULL CONSTRAINT participant_pseudonym CHECK (length(pseudonym) BETWEEN 1 AND 60),
        imported_ref text CONSTRAINT participant_imported_ref CHECK (length(imported_ref) BETWEEN 1 AND 100),
        CONSTRAINT participant_origin CHECK (account_id IS NULL OR imported_ref IS NULL),
        CONSTRAINT participant_dialogue_id_account_id_key UNIQUE (dialogue_id, account_id),
        CONSTRAINT participant_dialogue_id_pseudonym_key UNIQUE (dialogue_id, pseudonym),
        CONSTRAINT participant_dialogue_id_imported_ref_key UNIQUE (dialogue_id, imported_ref),
        CONSTRAINT participant_dialogue_id_id_key UNIQUE (dialogue_id, id)
      )`);
    await runner.query(
      `CREATE INDEX participant_account_id ON participant (account_id) WHERE account_id IS NOT NULL`,
    );
    await this.addWords(runner);
    await this.addFunctions(runner);
  }

  private async addWords(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pseudonym_word (
        language text NOT NULL CONSTRAINT pseudonym_word_language CHECK (language IN ('sv', 'fi', 'en')),
        number integer NOT NULL CONSTRAINT pseudonym_word_number CHECK (number >= 0),
        word text NOT NULL CONSTRAINT pseudonym_word_word CHECK (length(word) BETWEEN 2 AND 40),
        CONSTRAINT pseudonym_word_pkey PRIMARY KEY (language, number),
        CONSTRAINT pseudonym_word_language_word_key UNIQUE (language, word)
      )`);
    for (const [language, words] of Object.entries(WORDS)) {
      await runner.query(
        `INSERT INTO pseudonym_word (language, number, word)
         SELECT $1, n - 1, replace(word, '-', ' ') FROM unnest($2::text[]) WITH ORDINALITY t(word, n)`,
        [language, words.split(/\s+/)],
      );
    }
  }

  /** A word drawn by chance, alone twice, then with a number from a range that doubles at each try. */
  private async addFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION dialogue_pseudonym(dialogue uuid) RETURNS text LANGUAGE plpgsql VOLATILE STRICT AS $$
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
      END $$`);
    await runner.query(`
      CREATE FUNCTION dialogue_join(dialogue uuid, accounts uuid[])
      RETURNS TABLE (account_id uuid, participant_id uuid, pseudonym text) LANGUAGE plpgsql VOLATILE STRICT AS $$
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
      END $$`);
    await runner.query(`
      CREATE FUNCTION dialogue_join_imported(dialogue uuid, refs text[])
      RETURNS TABLE (imported_ref text, participant_id uuid) LANGUAGE plpgsql VOLATILE STRICT AS $$
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
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION dialogue_join_imported, dialogue_join, dialogue_pseudonym`);
    await runner.query(`DROP TABLE pseudonym_word, participant`);
  }
}
