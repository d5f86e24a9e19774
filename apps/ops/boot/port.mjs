import { createServer } from 'node:net';
import { EXIT, Failure } from './failure.mjs';

const DEFAULT_PORT = 3000;

/** The port to serve on: PORT, else 3000. */
export function wantedPort() {
  const given = process.env.PORT;
  if (given === undefined || given === '') return DEFAULT_PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT must be a whole number from 1 to 65535, not "${given}".`, EXIT.usage);
}

/**
 * Throws when somebody listens on the port already.
 * @param {number} port
 * @returns {Promise<void>}
 */
export function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ problem) => {
      const why = problem.code === 'EADDRINUSE' ? 'is taken by another program' : problem.message;
      reject(new Failure(`Port ${port} ${why}: set PORT to a free one.`, EXIT.portTaken));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
