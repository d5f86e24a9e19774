// Journeys in a real browser against what `npm start` serves; run after the build, never beside it.
const { projects } = require('./jest.node.cjs');

const shared = { ...projects[0] };
for (const key of ['testMatch', 'testPathIgnorePatterns']) delete shared[key];

module.exports = {
  ...shared,
  displayName: 'browser',
  roots: ['<rootDir>/apps/web-e2e'],
  testRegex: ['\\.e2e\\.ts$'],
  // For machines much slower than ours; each step has its own, shorter limit.
  testTimeout: 400_000,
  // One browser and one server at a time: two cores.
  maxWorkers: 1,
};
