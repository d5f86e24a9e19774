import { SEARCH_LIMITS } from '@samrad/proposals/contract';
import { ProposalsWorld } from '../testing';
import { JUDGED_QUERIES, plantCorpus, type PlantedCorpus } from '../testing/search-corpus';
import { BoundedSearch } from './bounded-search';
import { SearchReadModel } from './search.read-model';

const SEEN = 10;

/** What is lacking among the first ten, and known to be. */
const MISSED = [
  'a word as it is, its compound and its parts (cykelväg): cykelvag-4',
  'one double letter for another (kolektivtraffik): kollektivtrafik-4',
];

type Seek = (query: string) => Promise<readonly string[]>;

describe('what people find with the words they type', () => {
  let world: ProposalsWorld;
  let corpus: PlantedCorpus;

  beforeAll(async () => {
    world = await ProposalsWorld.start();
    const { accountId } = await world.person();
    const { organisationId } = world;
    corpus = await plantCorpus(world.api.database, { organisationId, accountId });
  }, 60_000);
  afterAll(() => world.api.stop());

  const seek: Seek = async (query) => {
    const search = new SearchReadModel(new BoundedSearch(world.api.database));
    const { slug } = corpus.dialogue;
    const { items } = await search.page({ query, slug, kind: null, after: undefined, limit: SEEN });
    return items.map(({ id }) => id);
  };

  /** The database's own means, each by itself over the same texts. */
  const by =
    (rank: string, least: string): Seek =>
    async (query) => {
      const rows = await world.api.database.query<{ id: string }>(
        `SELECT x.id FROM (
           SELECT p.id, p.dialogue_id, p.title || ' ' || p.body AS text FROM proposal p
           UNION ALL SELECT c.id, c.dialogue_id, c.body FROM comment c) x
         WHERE x.dialogue_id = $2 AND ${least} ORDER BY ${rank} DESC, x.id LIMIT ${SEEN}`,
        [query, corpus.dialogue.id],
      );
      return rows.map(({ id }) => id);
    };
  const stems = `to_tsvector('swedish', x.text)`;
  const asked = `plainto_tsquery('swedish', $1)`;
  const fullText = by(`ts_rank(${stems}, ${asked})`, `${stems} @@ ${asked}`);
  const trigrams = by(`word_similarity($1, x.text)`, `$1 <% x.text`);

  async function recall(how: Seek): Promise<{ share: number; missed: string[] }> {
    const shares: number[] = [];
    const missed: string[] = [];
    for (const { name, query, relevant } of JUDGED_QUERIES) {
      const found = (await how(query)).map((id) => corpus.names.get(id));
      const lacking = relevant.filter((each) => !found.includes(each));
      shares.push(1 - lacking.length / Math.min(relevant.length, SEEN));
      if (lacking.length > 0) missed.push(`${name} (${query}): ${lacking.join(', ')}`);
    }
    return { share: shares.reduce((sum, each) => sum + each, 0) / shares.length, missed };
  }

  it('is nine tenths of what they would want to see, among the first ten', async () => {
    const { share, missed } = await recall(seek);
    expect(missed).toEqual(MISSED);
    expect(share).toBeGreaterThanOrEqual(0.9);
  });

  it('is more than either full text or trigrams find alone', async () => {
    const both = await recall(seek);
    const alone = [await recall(fullText), await recall(trigrams)];
    for (const { share } of alone) expect(share).toBeLessThan(both.share - 0.1);
  });

  it('is nothing for words that nobody wrote, and never slower for it', async () => {
    expect(await seek('kvantkryptografi zzzz')).toEqual([]);
    expect(await seek('i och att')).toEqual([]);
    expect(await seek('%'.repeat(SEARCH_LIMITS.query.most))).toEqual([]);
  });
});
