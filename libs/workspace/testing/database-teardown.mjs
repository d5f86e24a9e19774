import { rmSync } from 'node:fs';

/** Stops the PostgreSQL that database-setup.mjs started and forgets what was in it. */
export default async function stopDatabase() {
  const server = globalThis.samradTestServer;
  if (!server) return;
  await server.stop();
  rmSync(server.folder, { recursive: true, force: true });
}
