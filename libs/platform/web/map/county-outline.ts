import { Injectable } from '@angular/core';
import { isMunicipality, type Municipality } from '@samrad/platform/contract';
import { boxAround, centreOf, project, type Box, type Point } from './projection';

/** A municipality as it is drawn. */
export interface Area {
  readonly code: Municipality;
  readonly name: string;
  readonly ring: readonly Point[];
  /** For `<path d>`. */
  readonly path: string;
  readonly centre: Point;
  readonly box: Box;
}

export interface Outline {
  readonly areas: readonly Area[];
  /** The whole county. */
  readonly box: Box;
}

interface MapFile {
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly ring: readonly (readonly [number, number])[];
  }[];
}

const FILE = '/county-map.json';
const MARGIN = { county: 0.02, area: 0.08 } as const;

/** The county's outline, fetched once when a map is first shown. For the browser only. */
@Injectable({ providedIn: 'root' })
export class CountyOutline {
  private loading: Promise<Outline> | null = null;

  load(): Promise<Outline> {
    this.loading ??= this.fetch().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async fetch(): Promise<Outline> {
    const answer = await fetch(FILE);
    if (!answer.ok) throw new Error('The map did not come.');
    return toOutline((await answer.json()) as MapFile);
  }
}

export function toOutline({ municipalities }: MapFile): Outline {
  const areas = municipalities.flatMap(({ code, name, ring }): Area[] => {
    if (!isMunicipality(code)) return [];
    const points = ring.map(([longitude, latitude]) => project({ longitude, latitude }));
    const path = `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
    const box = boxAround(points, MARGIN.area);
    return [{ code, name, ring: points, path, centre: centreOf(points), box }];
  });
  const box = boxAround(
    areas.flatMap(({ ring }) => ring),
    MARGIN.county,
  );
  return { areas, box };
}
