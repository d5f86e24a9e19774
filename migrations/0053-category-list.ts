import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of a dialogue's categories stands: two officials never overwrite each other unseen. */
export class CategoryList1000000000053 implements MigrationInterface {
  name = 'CategoryList1000000000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dialogue_category_list (
        dialogue_id uuid CONSTRAINT dialogue_category_list_pkey PRIMARY KEY
          CONSTRAINT dialogue_category_list_dialogue_id_fkey REFERENCES dialogue,
        version integer NOT NULL CONSTRAINT dialogue_category_list_version CHECK (version >= 1)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE dialogue_category_list`);
  }
}
