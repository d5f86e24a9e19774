import { ImportDialogue } from './import-dialogue';
import { changeRequest } from '../testing/dialogue.request';
import type { DialogueDetail } from '@samrad/dialogues/contract';
import { SYSTEM } from '@samrad/platform/contract';
import { startDialogueWorld, type DialogueWorld } from '../testing/dialogue-world';

const ctx = { actor: SYSTEM, idempotency: null };
let world: DialogueWorld;
beforeAll(async () => (world = await startDialogueWorld()));
afterAll(() => world.api.stop());

const record = () => ({
  organisationId: world.organisation.id,
  ref: 'polis:vtaiwan.uberx',
  source: {
    name: 'vTaiwan',
    url: 'https://pol.is/3phdex2kjf',
    licence: 'CC BY 4.0',
    attribution: 'Data from Polis',
  },
  language: 'zh-Hant',
  level: 'consult' as const,
  text: {
    question: 'UberX 自用車載客',
    lead: '',
    background: '',
    can: [],
    cannot: [],
    decidedBy: '',
  },
  rounds: [],
});

describe('when a consultation held elsewhere is imported', () => {
  it('is a record with its source and licence, made once', async () => {
    const importing = world.api.app.get(ImportDialogue);
    const first = await importing.execute(ctx, record());
    const second = await importing.execute(ctx, record());
    expect(first).toMatchObject({ slug: 'uberx', created: true });
    expect(second).toEqual({ id: first.id, slug: 'uberx', created: false });
    const detail = (await world.send('GET', '/api/dialogues/uberx', world.official)).body;
    expect(detail as DialogueDetail).toMatchObject({
      language: 'zh-Hant',
      state: 'closed',
      imported: true,
      source: { name: 'vTaiwan', licence: 'CC BY 4.0' },
      lastSeq: 1,
      allowedOperations: ['export-all'],
    });
  });

  it('cannot be changed', async () => {
    const { slug } = await world.api.app.get(ImportDialogue).execute(ctx, record());
    const { body } = await world.send(
      'PUT',
      `/api/dialogues/${slug}`,
      world.official,
      changeRequest(),
    );
    expect(body).toMatchObject({ code: 'dialogues.imported' });
  });

  it('gives those who took part names that nobody shares', async () => {
    const { id } = await world.api.app.get(ImportDialogue).execute(ctx, record());
    const refs = Array.from({ length: 3_000 }, (_, i) => String(i));
    for (let round = 0; round < 2; round++) {
      await world.api.database.query('SELECT count(*) FROM dialogue_join_imported($1, $2)', [
        id,
        refs,
      ]);
    }
    const { names, people } = await world.api.database.one<{ names: number; people: number }>(
      `SELECT count(DISTINCT pseudonym) AS names, (SELECT participants FROM dialogue_figures WHERE dialogue_id = $1) AS people
       FROM participant WHERE dialogue_id = $1`,
      [id],
    );
    expect([names, people]).toEqual([3_000, 3_000]);
  });
});
