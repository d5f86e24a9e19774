import { DEMO_SIGN_INS, seedDemo } from '../demo/seed-demo';
import type { OpsCommand } from '../frame/ops-command';
import { OpsFailure } from '../frame/ops-failure';
import { analyse } from '../migrate/index';

export const seedCommand: OpsCommand = {
  name: 'seed',
  summary: 'fill an empty database with the demo',
  usage: `
npm run ops -- seed [--if-empty] [--json]

Fills an empty database with the demo: organisations, people one can sign in as, and dialogues in
every phase. Refused in production, because the passwords are known, and on a database with
organisations in it; --if-empty makes the latter no failure.
--json ends with {"seeded": true|false, "signIns": [{"role", "email", "password"}]}.`,
  options: { 'if-empty': { type: 'boolean' } },
  async run({ databaseUrl, values, progress }) {
    if (process.env['NODE_ENV'] === 'production') {
      throw new OpsFailure('The demo has known passwords: it is refused in production.');
    }
    const seeded = await seedDemo(databaseUrl, progress);
    if (!seeded && !values['if-empty']) {
      throw new OpsFailure('The database is not empty: the demo is planted in an empty one only.');
    }
    if (seeded) await analyse(databaseUrl);
    const said = seeded
      ? 'The demo is planted.'
      : 'There is something in the database already; nothing was planted.';
    return { said, json: { seeded, signIns: DEMO_SIGN_INS } };
  },
};
