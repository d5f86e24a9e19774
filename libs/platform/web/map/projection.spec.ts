import { boxAround, centreOf, isInside, project, unproject } from './projection';

const SALA = { longitude: 16.6065, latitude: 59.9201 };
const SQUARE = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 4 },
  { x: 0, y: 4 },
];

describe('the map’s projection', () => {
  it('goes there and back', () => {
    const { longitude, latitude } = unproject(project(SALA));
    expect([longitude, latitude]).toEqual([expect.closeTo(16.6065, 9), expect.closeTo(59.9201, 9)]);
  });

  it('has north up, and a kilometre as long to the north as to the east', () => {
    const at = project(SALA);
    const north = project({ ...SALA, latitude: SALA.latitude + 1 / 111.2 });
    const east = project({
      ...SALA,
      longitude: SALA.longitude + 1 / (111.2 * Math.cos((SALA.latitude * Math.PI) / 180)),
    });
    expect(north.y).toBeLessThan(at.y);
    expect((at.y - north.y) / (east.x - at.x)).toBeCloseTo(1, 2);
  });

  it('knows what lies inside, where the middle is, and what a box has to hold', () => {
    expect([isInside({ x: 1, y: 1 }, SQUARE), isInside({ x: 5, y: 1 }, SQUARE)]).toEqual([
      true,
      false,
    ]);
    expect(centreOf(SQUARE.map(({ x, y }) => ({ x: x + 16_000, y: y - 71_000 })))).toEqual({
      x: expect.closeTo(16_002, 6),
      y: expect.closeTo(-70_998, 6),
    });
    expect(boxAround(SQUARE, 0.5)).toEqual({ x: -2, y: -2, width: 8, height: 8 });
  });
});
