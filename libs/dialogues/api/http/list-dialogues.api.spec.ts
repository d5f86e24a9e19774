import type { DialoguePage } from '@samrad/dialogues/contract';
import { daysFromNow, dialogueIn } from '../testing/dialogue.builder';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

let world: DialogueWorld;
beforeAll(async () => {
  world = await startDialogueWorld();
  const organisationId = world.organisation.id;
  const made = (slug: string, ...times: [number, number][]) =>
    dialogueIn(world.api.database, {
      organisationId,
      slug,
      rounds: times.map(([opens, closes]) => ({
        kind: 'proposals',
        opensAt: daysFromNow(opens),
        closesAt: daysFromNow(closes),
      })),
    });
  await made('open-late', [-1, 20]);
  await made('open-soon', [-1, 2], [-1, 40]);
  await made('open-same-a', [-1, 5]);
  const paused = await made('paused-soon', [-1, 1]);
  const half = await made('half-paused', [-1, 3], [-1, 4]);
  await pause(paused.id, 1);
  await pause(half.id, 1);
  await made('coming-later', [9, 10]);
  await made('coming-between', [-5, -4], [3, 10]);
  await made('closed-long-ago', [-100, -90]);
  await made('closed-lately', [-10, -1]);
  await dialogueIn(world.api.database, {
    organisationId,
    slug: 'being-answered',
    rounds: [
      { kind: 'proposals', opensAt: daysFromNow(-30), closesAt: daysFromNow(-20) },
      { kind: 'answer', opensAt: daysFromNow(-20), closesAt: daysFromNow(7) },
    ],
  });
  const record = await made('record', [-300, 300]);
  await world.api.database.query(
    `UPDATE dialogue SET source_ref = 'r', source_name = 'Polis', source_licence = 'CC BY 4.0',
       source_attribution = 'A', answer_due = NULL WHERE id = $1`,
    [record.id],
  );
});
afterAll(() => world.api.stop());

async function pause(dialogueId: string, position: number): Promise<void> {
  await world.api.database.query(
    'UPDATE round SET paused_at = clock_timestamp() WHERE dialogue_id = $1 AND position = $2',
    [dialogueId, position],
  );
}

const page = async (query: string) =>
  (await world.send('GET', `/api/dialogues?${query}`, null)).body as DialoguePage;
const slugs = (answer: DialoguePage) => answer.items.map((item) => item.slug);

describe('dialogues by state', () => {
  it.each([
    ['open', ['open-soon', 'half-paused', 'open-same-a', 'open-late', 'paused-soon']],
    ['coming', ['coming-between', 'coming-later']],
    ['closed', ['record', 'being-answered', 'closed-lately', 'closed-long-ago']],
  ])('%s: what matters first comes first', async (state, expected) => {
    const answer = await page(`state=${state}`);
    expect(slugs(answer)).toEqual(expected);
    expect(answer.items.every((item) => item.state === state)).toBe(true);
    expect(answer.totals).toEqual({ open: 5, coming: 2, closed: 4 });
    expect(answer.paused).toBe(1);
  });

  it('open is what is asked for without a word', async () => {
    expect(slugs(await page(''))).toHaveLength(5);
  });

  it('goes on page by page without missing or repeating', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const answer: DialoguePage = await page(`state=closed&limit=1&after=${next}`);
      seen.push(...slugs(answer));
      next = answer.next;
    }
    expect(seen).toEqual(['record', 'being-answered', 'closed-lately', 'closed-long-ago']);
  });

  it('can be one organisation’s', async () => {
    expect(slugs(await page(`organisation=${world.organisation.slug}`))).toHaveLength(5);
    expect(await page('organisation=nowhere')).toMatchObject({ items: [], totals: { open: 0 } });
  });

  it('says what an imported record is: closed, nothing to do, nothing to wait for', async () => {
    const [record] = (await page('state=closed&limit=1')).items;
    expect(record).toMatchObject({ imported: true, now: { step: 'record' }, answerDue: null });
  });

  it.each([
    'state=all',
    'limit=0',
    'limit=101',
    'after=forged',
    'language=x',
    'what=1',
    'organisation=%00',
  ])('refuses %s', async (query) => {
    expect((await world.send('GET', `/api/dialogues?${query}`, null)).status).toBe(400);
  });
});
