import type { OpsCommand } from '../frame/ops-command';
import { migrate } from '../migrate/index';
import { seedCommand } from './seed.command';

/**
 * What `npm start` does to the database, in one process because each start of one costs half a
 * second: migrate, and with --demo fill it if it is empty.
 */
export const prepareCommand: OpsCommand = {
  name: 'prepare',
  summary: 'migrate, and with --demo seed an empty database',
  usage: 'Called by npm start.',
  options: { demo: { type: 'boolean' } },
  isHidden: true,
  async run(context) {
    const { databaseUrl, progress, values } = context;
    const { applied, schema } = await migrate(databaseUrl, progress);
    const said = 'The database is ready.';
    if (!values['demo']) return { said, json: { applied, schema } };
    const seeded = await seedCommand.run({
      ...context,
      databaseUrl,
      positionals: [],
      values: { 'if-empty': true },
    });
    return { said, json: { applied, schema, ...seeded.json } };
  },
};
