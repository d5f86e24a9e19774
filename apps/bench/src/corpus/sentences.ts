import type { Chance } from './chance';
import {
  ADJECTIVES,
  FIRSTS,
  LASTS,
  PEOPLE,
  PLACES,
  REASONS,
  TIMES,
  TROUBLES,
  WISHES,
} from './words';

interface Thing {
  /** “cykelväg” */
  readonly some: string;
  /** “cykelvägen” */
  readonly the: string;
}

/** A compound; now and then with a place in front, so that there are rare words too. */
export function thing(chance: Chance): Thing {
  const [some, the] = chance.early(LASTS);
  const stem = chance.early(FIRSTS);
  const first = chance.next() < 0.12 ? `${chance.one(PLACES).toLowerCase()}s${stem}` : stem;
  return { some: first + some, the: first + the };
}

type Sentence = (chance: Chance) => string;

const SENTENCES: readonly Sentence[] = [
  (c) => `${upper(thing(c).the)} i ${c.one(PLACES)} ${c.one(TROUBLES)} ${c.one(TIMES)}.`,
  (c) =>
    `${upper(c.one(PEOPLE))} behöver en ${c.one(ADJECTIVES)} ${thing(c).some} ${c.one(TIMES)}.`,
  (c) => `Jag tror på ${thing(c).the}, för ${c.one(REASONS)}.`,
  (c) => `${c.one(WISHES)}: ${thing(c).the} i ${c.one(PLACES)} ${c.one(TROUBLES)}.`,
  (c) =>
    `Mellan ${c.one(PLACES)} och ${c.one(PLACES)} finns ingen ${thing(c).some} ${c.one(TIMES)}.`,
  (c) => `Vi var ${c.between(3, 97)} personer vid ${thing(c).the}, och ${c.one(PEOPLE)} höll med.`,
  (c) => `Vad kostar ${thing(c).the} om man räknar med ${thing(c).the} i ${c.one(PLACES)}?`,
  (c) => `Hellre ${thing(c).the} än ${thing(c).the}, eftersom ${c.one(REASONS)}.`,
  (c) => `${upper(c.one(TIMES))} är det ${c.between(2, 45)} minuter till ${thing(c).the}.`,
  (c) => `Den som ansvarar för ${thing(c).the} har svarat att ${c.one(REASONS)}.`,
  (c) =>
    `${upper(c.one(PEOPLE))} i ${c.one(PLACES)} har väntat på ${thing(c).the} sedan ${c.between(1988, 2025)}.`,
  (c) =>
    `Det går att bygga en ${c.one(ADJECTIVES)} ${thing(c).some} för ${c.between(20, 990)} 000 kronor.`,
  (c) => `Om ${thing(c).the} ${c.one(TROUBLES)} förlorar ${c.one(PEOPLE)} mest.`,
  (c) =>
    `Jämför med ${c.one(PLACES)}, där ${thing(c).the} fick en ${c.one(ADJECTIVES)} ${thing(c).some}.`,
  (c) => `${upper(thing(c).the)} och ${thing(c).the} borde samsas, ${c.one(REASONS)}.`,
  (c) => `Nej, ${thing(c).the} ${c.one(TROUBLES)} inte ${c.one(TIMES)}; det är ${thing(c).the}.`,
];

/** One sentence of some millions. */
export function sentence(chance: Chance): string {
  return chance.one(SENTENCES)(chance);
}

export function sentences(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => sentence(chance)).join(' ');
}

/** What a proposal is called: 8 to 120 characters. */
export function heading(chance: Chance): string {
  const titles: readonly Sentence[] = [
    (c) => `En ${c.one(ADJECTIVES)} ${thing(c).some} mellan ${c.one(PLACES)} och ${c.one(PLACES)}`,
    (c) => `Rädda ${thing(c).the} i ${c.one(PLACES)} från ${thing(c).the}`,
    (c) => `Fler ${thing(c).some}turer ${c.one(TIMES)} till ${c.one(PLACES)}`,
    (c) => `Öppna ${thing(c).the} för ${c.one(PEOPLE)} i ${c.one(PLACES)}`,
    (c) => `${upper(thing(c).the)} ska nås från ${thing(c).the} ${c.one(TIMES)}`,
    (c) => `Byt ${thing(c).the} mot en ${c.one(ADJECTIVES)} ${thing(c).some} i ${c.one(PLACES)}`,
  ];
  return chance.one(titles)(chance).slice(0, 120).trim();
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
