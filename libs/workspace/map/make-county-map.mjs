// @ts-check
/**
 * Makes the map's data file from a GeoJSON collection of municipalities:
 * `node libs/workspace/map/make-county-map.mjs <municipalities.geojson>`.
 * Each feature is one polygon with `code` and `name`; coordinates are kept to about ten metres.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = 'apps/web/public/county-map.json';
const DECIMALS = 4;

/** @typedef {{ properties: { code: string, name: string }, geometry: { type: string, coordinates: number[][][] } }} Feature */

const [source] = process.argv.slice(2);
if (!source) throw new Error('Name the GeoJSON file.');
const { features } = /** @type {{ features: Feature[] }} */ (
  JSON.parse(readFileSync(source, 'utf8'))
);

const municipalities = features
  .map(({ properties: { code, name }, geometry }) => {
    const [ring, ...holes] = geometry.coordinates;
    if (geometry.type !== 'Polygon' || !ring || holes.length > 0) {
      throw new Error(`${name} is not a plain polygon.`);
    }
    return { code, name, ring: ring.map((point) => point.map(rounded)) };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'sv'));

writeFileSync(
  TARGET,
  `${JSON.stringify({
    source: 'okfse/sweden-geojson at ff67bcb, from the open data of the Swedish Election Authority',
    licence: 'Feel free to reuse',
    coordinates: 'WGS 84, longitude before latitude, simplified',
    municipalities,
  })}\n`,
);

/** @param {number} degrees */
function rounded(degrees) {
  return Number(degrees.toFixed(DECIMALS));
}
