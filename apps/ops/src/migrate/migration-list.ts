import type { MigrationInterface } from 'typeorm';
import * as migrations from '../../../../migrations/index';

/** A migration class; its name ends in 13 digits that give the order. */
export type Migration = MigrationInterface & { readonly name: string };

/** All migrations of this code, oldest first. Throws when a name breaks the grammar or is double. */
export function migrationList(): Migration[] {
  const list = Object.values(migrations).map(instantiate);
  const sorted = list.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  sorted.forEach((migration, index) => {
    const next = sorted[index + 1];
    if (next && orderOf(next) === orderOf(migration)) {
      throw new Error(`Two migrations share a number: ${migration.name} and ${next.name}.`);
    }
  });
  return sorted;
}

function instantiate(Class: new () => MigrationInterface): Migration {
  const migration = new Class();
  const { name } = migration;
  if (!name || !/^[A-Za-z]+\d{13}$/.test(name)) {
    throw new Error(`The migration ${Class.name} needs a name property like Name1000000000001.`);
  }
  return Object.assign(migration, { name });
}

function orderOf(migration: Migration): string {
  return migration.name.slice(-13);
}
