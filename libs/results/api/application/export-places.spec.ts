import { ExportPlaces, type PlaceLimits, type Reader } from './export-places';

const never = new AbortController().signal;
const one: PlaceLimits = {
  places: 1,
  keptForOfficials: 0,
  mostPerNetwork: 1,
  mostPerOfficial: 1,
  patienceMs: 10_000,
};
let count = 0;
const anybody = (): Reader => ({ from: `network ${++count}`, isOfficial: false });

describe('places for exports', () => {
  it('go to who comes first, then to who has waited longest', async () => {
    const places = new ExportPlaces(one);
    const giveBack = await places.take(anybody(), never);
    const order: string[] = [];
    const second = places.take(anybody(), never).then((back) => (order.push('second'), back));
    const third = places.take(anybody(), never).then((back) => (order.push('third'), back));
    giveBack();
    (await second)();
    (await third)();
    expect(order).toEqual(['second', 'third']);
    (await places.take(anybody(), never))();
  });

  it('are given back once, however often one says so', async () => {
    const places = new ExportPlaces({ ...one, patienceMs: 5 });
    const giveBack = await places.take(anybody(), never);
    giveBack();
    giveBack();
    await places.take(anybody(), never);
    await expect(places.take(anybody(), never)).rejects.toMatchObject({
      code: 'results.too-many-exports',
    });
  });

  it('are not kept for whoever has left the line', async () => {
    const places = new ExportPlaces(one);
    const giveBack = await places.take(anybody(), never);
    const gone = new AbortController();
    const left = places.take(anybody(), gone.signal);
    gone.abort();
    await expect(left).rejects.toMatchObject({ code: 'results.too-many-exports' });
    giveBack();
    (await places.take(anybody(), never))();
  });

  it('are not taken by whoever left before asking', async () => {
    const places = new ExportPlaces(one);
    const giveBack = await places.take(anybody(), never);
    await expect(places.take(anybody(), AbortSignal.abort())).rejects.toMatchObject({
      code: 'results.too-many-exports',
    });
    giveBack();
  });

  describe('where some are kept', () => {
    const few: PlaceLimits = {
      ...{ places: 4, keptForOfficials: 1, mostPerNetwork: 1, mostPerOfficial: 2, patienceMs: 20 },
    };
    const refused = { code: 'results.too-many-exports' };

    it('are never filled from one network, nor from two', async () => {
      const places = new ExportPlaces(few);
      const [slow, alsoSlow] = [anybody(), anybody()];
      const giveBack = await places.take(slow, never);
      await places.take(alsoSlow, never);
      await expect(places.take(slow, never)).rejects.toMatchObject(refused);
      await expect(places.take(alsoSlow, never)).rejects.toMatchObject(refused);
      await places.take(anybody(), never);
      giveBack();
      await places.take(slow, never);
    });

    it('leave one to an official, however many networks others read from', async () => {
      const places = new ExportPlaces(few);
      for (let n = 0; n < 3; n++) await places.take(anybody(), never);
      await expect(places.take(anybody(), never)).rejects.toMatchObject(refused);
      const official = { from: 'account 1', isOfficial: true };
      await places.take(official, never);
      // The last of all places, though an official may have two.
      await expect(places.take(official, never)).rejects.toMatchObject(refused);
    });

    it('pass over who may not have the place that is free', async () => {
      const places = new ExportPlaces({ ...few, patienceMs: 10_000 });
      const [slow, quick] = [anybody(), anybody()];
      await places.take(slow, never);
      await places.take(anybody(), never);
      const giveBack = await places.take(quick, never);
      const gone = new AbortController();
      const second = places.take(slow, gone.signal);
      const other = places.take(anybody(), never);
      giveBack();
      await other;
      gone.abort();
      await expect(second).rejects.toMatchObject(refused);
    });
  });
});
