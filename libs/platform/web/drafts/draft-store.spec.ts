import { DraftStore } from './draft-store';

const isText = (found: unknown): found is { body: string } =>
  typeof (found as { body?: unknown } | null)?.body === 'string';

function storeOf(accountId: string | null): DraftStore {
  const drafts = new DraftStore();
  drafts.belongTo(accountId);
  return drafts;
}

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('drafts', () => {
  it('come back to who wrote them, at the place they were written', () => {
    const at = storeOf('anna').keep('comment.1', { body: 'Halv' });
    expect(storeOf('anna').find('comment.1', isText)).toEqual({ words: { body: 'Halv' }, at });
    expect(storeOf('anna').find('comment.2', isText)).toBeNull();
  });

  it('are never shown to another who uses the device, nor to nobody', () => {
    storeOf('anna').keep('comment.1', { body: 'Halv' });
    expect(storeOf('bertil').find('comment.1', isText)).toBeNull();
    expect(storeOf(null).find('comment.1', isText)).toBeNull();
  });

  it('are not kept for nobody', () => {
    expect(storeOf(null).keep('comment.1', { body: 'Halv' })).toBeNull();
    expect(localStorage.length).toBe(0);
  });

  it('are all gone from the device when cleared, and nothing else is', () => {
    localStorage.setItem('samrad.theme', 'dark');
    const drafts = storeOf('anna');
    drafts.keep('comment.1', { body: 'Halv' });
    drafts.keep('proposal.bussarna', { body: 'Halv' });
    drafts.clear();
    expect(Object.keys(localStorage)).toEqual(['samrad.theme']);
    expect(drafts.keep('comment.1', { body: 'Sen' })).toBeNull();
  });

  it('are forgotten one by one, and all after a week', () => {
    const drafts = storeOf('anna');
    drafts.keep('comment.1', { body: 'Ett' });
    drafts.keep('comment.2', { body: 'Två' });
    drafts.forget('comment.1');
    expect(drafts.find('comment.1', isText)).toBeNull();
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 7 * 86_400_000 + 1);
    expect(drafts.find('comment.2', isText)).toBeNull();
  });

  it.each(['', '{', '7', '{"at":1}', '{"words":{"body":1},"at":9e15}'])(
    'that cannot be understood are none: %s',
    (kept) => {
      localStorage.setItem('samrad.draft.anna.comment.1', kept);
      expect(storeOf('anna').find('comment.1', isText)).toBeNull();
    },
  );

  it('are none where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(storeOf('anna').keep('comment.1', { body: 'Halv' })).toBeNull();
  });
});
