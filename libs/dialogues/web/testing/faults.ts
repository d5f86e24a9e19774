import axe from 'axe-core';

/** Time for a test that runs axe on a loaded machine, ms. */
export const AXE_TAKES = 30_000;

/** What axe finds; colours and sizes need a real browser and are checked there. */
export async function faultsIn(page: HTMLElement): Promise<string[]> {
  const result = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
