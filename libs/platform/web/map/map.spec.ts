import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Place } from '@samrad/platform/contract';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpTexts } from '../testing';
import { CountyOutline, toOutline } from './county-outline';
import { mapTexts } from './map.texts';
import { PlaceMap, type PlacedItem } from './place-map';
import { PlacePicker } from './place-picker';

const FILE = join(__dirname, '../../../../apps/web/public/county-map.json');
const OUTLINE = toOutline(
  JSON.parse(readFileSync(FILE, 'utf8')) as Parameters<typeof toOutline>[0],
);
const AXE_TAKES = 30_000;

async function setup<T>(component: Type<T>, inputs: Readonly<Record<string, unknown>>) {
  const load = () => Promise.resolve(OUTLINE);
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: CountyOutline, useValue: { load } }],
  });
  await setUpTexts([mapTexts]);
  const fixture = TestBed.createComponent(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  const root = fixture.nativeElement as HTMLElement;
  document.body.replaceChildren(root);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  await settle();
  const named = (name: string): HTMLElement => {
    const all = root.querySelectorAll<HTMLElement>('button, [role="button"], label');
    const isIt = (each: Element): boolean =>
      each.getAttribute('aria-label') === name ||
      each.textContent.replace(/\s+/g, ' ').trim() === name;
    const found = [...all].find(isIt);
    if (!found) throw new Error(`Nothing is named ${name}.`);
    return found;
  };
  return {
    fixture,
    root,
    named,
    settle,
    press: async (name: string, key?: string): Promise<void> => {
      const bubbles = true;
      if (key) named(name).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles }));
      else named(name).dispatchEvent(new MouseEvent('click', { bubbles }));
      await settle();
    },
    faults: async (): Promise<string[]> => {
      const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
      const { violations } = await axe.run(root, { rules });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
  };
}

const inSala = (id: string, longitude: number): PlacedItem => ({
  id,
  title: `Förslag ${id}`,
  language: 'sv',
  link: `/sv/${id}`,
  place: { municipality: '1981', name: null, pin: { longitude, latitude: 59.92 } },
});

describe('things on the map', () => {
  const ITEMS = [inSala('a', 16.6), inSala('b', 16.6001), inSala('c', 16.8)];
  const shown = (root: HTMLElement) =>
    [...root.querySelectorAll('a')].map((a) => a.textContent.trim());

  it(
    'has the same in the list as on the map, and is free of faults that axe can see',
    async () => {
      const { root, named, press, faults } = await setup(PlaceMap, {
        items: ITEMS,
        label: 'Förslag',
      });
      expect(named('Sala, 3').getAttribute('aria-pressed')).toBe('false');
      expect(root.querySelectorAll('.county [role="button"]')).toHaveLength(10);
      expect(await faults()).toEqual([]);
      await press('Sala, 3', 'Enter');
      expect(named('Sala 3').getAttribute('aria-pressed')).toBe('true');
      expect(shown(root)).toEqual(['Förslag a', 'Förslag b', 'Förslag c']);
      expect(await faults()).toEqual([]);
    },
    AXE_TAKES,
  );

  it('puts near pins under one sign, which shows them alone', async () => {
    const { root, press } = await setup(PlaceMap, {
      items: ITEMS,
      label: 'F',
      municipality: '1981',
    });
    expect(root.querySelectorAll('.county .pin')).toHaveLength(2);
    await press('Förslag a och 1 till på samma plats', ' ');
    expect(shown(root)).toEqual(['Förslag a', 'Förslag b']);
    await press('Visa alla');
    expect(shown(root)).toHaveLength(3);
    await press('Visa hela länet');
    expect(shown(root)).toEqual([]);
  });
});

describe('choosing a place', () => {
  async function picker(place: Place | null = null) {
    const found = await setup(PlacePicker, { legend: 'Var gäller det?', place });
    return { ...found, place: () => found.fixture.componentInstance.place() };
  }

  it(
    'goes from not saying to a pin by keys alone, and back',
    async () => {
      const { press, place, faults, root, settle } = await picker();
      expect(await faults()).toEqual([]);
      root.querySelector<HTMLInputElement>('input[value="1981"]')?.click();
      await settle();
      await press('Sätt ett märke på kartan');
      const first = place()?.pin;
      await press('Norrut', 'ArrowRight');
      await press('Norrut');
      const second = place()?.pin;
      expect(second!.longitude).toBeGreaterThan(first!.longitude);
      expect(second!.latitude).toBeGreaterThan(first!.latitude);
      expect(root.textContent).toContain('Märket står på');
      expect(await faults()).toEqual([]);
      await press('Närmare');
      await press('Söderut');
      const step = second!.latitude - place()!.pin!.latitude;
      expect(step).toBeLessThan((second!.latitude - first!.latitude) * 0.6);
      await press('Ta bort märket');
      expect(place()).toEqual({ municipality: '1981', name: null, pin: null });
      root.querySelector<HTMLInputElement>('input[value=""]')?.click();
      expect(place()).toBeNull();
    },
    AXE_TAKES,
  );

  it('takes a tap inside the municipality for the pin, and none outside', async () => {
    const { root, place, fixture } = await picker({
      municipality: '1980',
      name: 'Torget',
      pin: null,
    });
    const svg = root.querySelector('svg')!;
    jest.spyOn(svg, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 400));
    const tap = async (x: number, y: number): Promise<void> => {
      svg.dispatchEvent(new MouseEvent('pointerup', { clientX: x, clientY: y, bubbles: true }));
      await fixture.whenStable();
    };
    await tap(1, 1);
    expect(place()?.pin).toBeNull();
    await tap(200, 200);
    expect(place()).toMatchObject({ name: 'Torget', municipality: '1980' });
    expect(place()!.pin!.longitude).toBeCloseTo(16.5, 0);
  });

  it('never leaves the municipality', async () => {
    const { press, place, settle } = await picker();
    document.querySelector<HTMLInputElement>('input[value="1962"]')?.click();
    await settle();
    await press('Sätt ett märke på kartan');
    for (let i = 0; i < 40; i++) await press('Västerut');
    const { pin } = place()!;
    expect(pin!.longitude).toBeGreaterThan(15.5);
  });
});
