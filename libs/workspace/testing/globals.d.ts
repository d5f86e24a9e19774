/** What database-setup.mjs leaves for database-teardown.mjs, in jest's parent process. */
declare global {
  var samradTestServer: { stop: () => Promise<void>; folder: string } | undefined;
}

export {};
