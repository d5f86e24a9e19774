import { UploadTurns } from './upload-turns';

const from = (accountId: string, network: string) => ({ accountId, network });
const forever = () => new Promise<never>(() => undefined);
const at = (turns: UploadTurns, accountId: string, network: string) =>
  turns.take(from(accountId, network), () => Promise.resolve('taken'));

describe('UploadTurns', () => {
  it('lets an account have two at once, and others meanwhile', async () => {
    const turns = new UploadTurns();
    for (let n = 0; n < 2; n += 1) void turns.take(from('a', 'here'), forever);
    await expect(at(turns, 'a', 'there')).rejects.toMatchObject({ code: 'platform.too-many' });
    await expect(at(turns, 'b', 'here')).resolves.toBe('taken');
  });

  it('lets a network have eight at once, and all of them sixteen', async () => {
    const turns = new UploadTurns();
    for (let n = 0; n < 8; n += 1) void turns.take(from(`a${n}`, 'here'), forever);
    await expect(at(turns, 'b', 'here')).rejects.toMatchObject({ code: 'platform.too-many' });
    for (let n = 0; n < 8; n += 1) void turns.take(from(`c${n}`, 'there'), forever);
    await expect(at(turns, 'd', 'elsewhere')).rejects.toMatchObject({ code: 'platform.too-many' });
  });

  it('gives a turn back when an upload fails', async () => {
    const turns = new UploadTurns();
    for (let n = 0; n < 3; n += 1) {
      const fails = turns.take(from('a', 'here'), () => Promise.reject(new Error('Broken.')));
      await expect(fails).rejects.toThrow('Broken.');
    }
    await expect(at(turns, 'a', 'here')).resolves.toBe('taken');
  });
});
