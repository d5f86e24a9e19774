import {
  DIALOGUE_ROUTES,
  type DialogueDetail,
  type RoundChangeWire,
} from '@samrad/dialogues/contract';
import type { Page } from '@samrad/platform/contract';
import { dialogueIn, roundsOf } from '../testing/dialogue.builder';
import { roundChangeRequest } from '../testing/dialogue.request';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

it('everybody reads all that was done to the rounds, the latest first, page by page', async () => {
  const organisationId = world.organisation.id;
  const { id, slug } = await dialogueIn(world.api.database, { organisationId });
  const [round] = await roundsOf(world.api.database, id);
  const path = DIALOGUE_ROUTES.roundChange(slug, round?.id ?? '');
  const changes = ['pause', 'resume', 'pause', 'resume', 'pause', 'resume', 'pause'] as const;
  for (const change of changes)
    await world.send('POST', path, world.official, roundChangeRequest({ change }));

  const detail = (await world.send('GET', `/api/dialogues/${slug}`, null)).body as DialogueDetail;
  expect(detail.roundChanges.items).toHaveLength(5);
  const rest = await page(`?limit=5&after=${detail.roundChanges.next}`);
  expect(rest.next).toBeNull();
  const all = [...detail.roundChanges.items, ...rest.items];
  expect(all.map(({ change }) => change)).toEqual(changes.toReversed());
  expect(new Set(all.map((one) => one.id)).size).toBe(7);

  async function page(query: string): Promise<Page<RoundChangeWire>> {
    const { body } = await world.send('GET', `${DIALOGUE_ROUTES.roundChanges(slug)}${query}`, null);
    return body as Page<RoundChangeWire>;
  }
});

it.each([
  ['/api/dialogues/nowhere/round-changes', 404],
  ['/api/dialogues/x%00/round-changes', 404],
  ['/api/dialogues/nowhere/round-changes?after=forged', 400],
])('%s is answered with %d', async (path, status) => {
  expect((await world.send('GET', path, null)).status).toBe(status);
});
