import { MUNICIPALITIES, type Municipality } from '@samrad/platform/contract';
import {
  banded,
  protectCells,
  reachFrom,
  shareOfMostActive,
  shownCount,
  voices,
  wilson,
  withPlaces,
} from '@samrad/results/core';
import {
  PACE_BANDS,
  REST,
  SPREAD_BANDS,
  SUPPORT_BANDS,
  type DeskRows,
  type Done,
  type MunicipalityRow,
  type ResultRows,
  type ResultsReport,
  type Share,
  type ShownDone,
} from '@samrad/results/contract';
import type { CountedResults } from '../persistence/results.read-model';
import { POPULATION } from './population';

/** What everybody may see, and what officials see besides; both made of the same counting. */
export interface Reports {
  readonly public: ResultsReport;
  readonly official: ResultsReport;
}

/** Turns what was counted into what may be shown. */
export function presentReports(dialogueId: string, counted: CountedResults): Reports {
  const tables = publicTables(counted);
  const desk = deskTables(counted, tables.municipalities);
  const report = {
    dialogueId,
    lastSeq: counted.lastSeq,
    readAt: counted.at.toISOString(),
    remarks: {
      topTenth: rounded(shareOfMostActive(counted.tally, 0.1)),
      medianHours: counted.medianHours === null ? null : Math.round(counted.medianHours * 10) / 10,
      proposals: counted.proposals,
      statements: counted.allStatements,
    },
  };
  return {
    public: { ...report, audience: 'public', tables },
    official: { ...report, audience: 'official', tables: { ...tables, ...desk } },
  };
}

function publicTables(counted: CountedResults): ResultRows {
  const isSecret = counted.supportVisibility === 'secret';
  const shown = (done: Done): ShownDone => inFives(done, isSecret);
  const comments = Object.values(counted.stances).reduce((sum, count) => sum + count, 0);
  return {
    figures: figuresOf(counted),
    participation: counted.days.map(({ day, done }) => ({ day, ...shown(done) })),
    'by-round': counted.rounds.map(({ done, round, kind, opens, closes }) => ({
      ...{ round, kind, opens: iso(opens), closes: iso(closes) },
      ...shown(done),
    })),
    municipalities: municipalitiesOf(counted),
    spread: banded(counted.tally, SPREAD_BANDS).map(({ name, people, made }) => ({
      ...{ contributions: name, people, made },
    })),
    stances: (['for', 'against', 'question', 'neither'] as const).map((stance) => ({
      ...{ stance, comments: counted.stances[stance] },
      share: comments === 0 ? null : rounded(counted.stances[stance] / comments),
    })),
    pace: PACE_BANDS.map((within) => ({ within, proposals: counted.pace[within] })),
    'support-levels': banded(counted.levels, SUPPORT_BANDS).map(({ name, people }) => ({
      ...{ supports: name, proposals: people },
    })),
    ranking: rankingOf(counted),
    'statement-results': counted.statements.map((each) => ({
      ...each,
      ...shareOf(each.agree, each.agree + each.disagree + each.pass),
    })),
    themes: counted.themes,
    places: counted.places,
  };
}

/** So that nobody's stand or secret support is read off a day on which few did anything. */
function inFives(done: Done, isSecret: boolean): ShownDone {
  return {
    ...done,
    supports: isSecret ? shownCount(done.supports) : done.supports,
    stands: shownCount(done.stands),
    people: shownCount(done.people),
  };
}

function figuresOf({
  participants,
  readers,
  imported,
  proposals,
  done,
}: CountedResults): ResultRows['figures'] {
  return [
    { figure: 'participants', value: participants },
    { figure: 'readers', value: shownCount(readers?.readers ?? 0) },
    { figure: 'only-readers', value: shownCount(readers?.only_readers ?? 0) },
    // As many as the ranking has: what was merged stands in what it was merged into.
    { figure: 'proposals', value: proposals },
    { figure: 'supports', value: done.supports },
    { figure: 'imported-supports', value: imported },
    { figure: 'comments', value: done.comments },
    { figure: 'statements', value: done.statements },
    { figure: 'stands', value: done.stands },
  ];
}

function municipalitiesOf({ municipalities, participants }: CountedResults): MunicipalityRow[] {
  const counts = Object.fromEntries(
    MUNICIPALITIES.map((code) => [code, municipalities[code] ?? 0]),
  ) as Record<Municipality, number>;
  const { cells, rest } = protectCells(counts, participants);
  // Keys that are numbers lose their order on the way: back in that of the names.
  const shown = new Map(cells.map(({ key, count }) => [key, count]));
  return [
    ...MUNICIPALITIES.map((key) => ({ municipality: key, people: shown.get(key) ?? null })),
    { municipality: REST, people: rest },
  ];
}

function rankingOf({ ranking, lastSeen }: CountedResults): ResultRows['ranking'] {
  const reach = reachFrom(lastSeen);
  return withPlaces(ranking, ({ total }) => total).map(({ place, day, ...proposal }) => {
    const { number, title, language, supports, imported, total, comments } = proposal;
    // A total that was imported came from people whom nobody has counted here; who supported what was
    // merged into it may have been there earlier.
    // In fives, because stands and secret supports move it.
    const around = imported > 0 ? null : shownCount(reach(day));
    const seen = around === null ? null : Math.max(around, supports);
    return {
      ...{ place, number, title, language, supports, imported, total, reach: seen },
      ...shareOf(supports, seen ?? 0),
      comments,
    };
  });
}

function deskTables(
  { hidden, unanswered }: CountedResults,
  shown: readonly MunicipalityRow[],
): DeskRows {
  const places = MUNICIPALITIES.map((key) => ({
    ...{ key, inhabitants: POPULATION[key] },
    people: shown.find(({ municipality }) => municipality === key)?.people ?? null,
  }));
  return {
    hidden,
    'missing-voices': voices(places).map(({ key, people, inhabitants, rate, ratio, verdict }) => ({
      ...{
        municipality: key,
        people,
        inhabitants,
        rate: rounded(rate),
        ratio: rounded(ratio),
        verdict,
      },
    })),
    unanswered: unanswered.map((each) => ({ ...each, submitted: iso(each.submitted) })),
  };
}

function shareOf(count: number, of: number): Share {
  const interval = wilson(count, of);
  return {
    share: rounded(interval?.share ?? null),
    low: rounded(interval?.low ?? null),
    high: rounded(interval?.high ?? null),
  };
}

/** Four decimals, so that page and files say the same figure. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}

function iso(moment: string): string {
  return new Date(moment).toISOString();
}
