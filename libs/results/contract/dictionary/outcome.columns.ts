import { MUNICIPALITIES } from '@samrad/platform/contract';
import { column, type ExportColumn } from './column';
import { SAID } from './result-texts';
import { TEXT_LANGUAGE } from './shared.columns';

const AGREE = { sv: 'Håller med', fi: 'Samaa mieltä', en: 'Agree' };
const DISAGREE = { sv: 'Håller inte med', fi: 'Eri mieltä', en: 'Disagree' };
const PASS = { sv: 'Hoppar över', fi: 'Ohittaa', en: 'Pass' };

export const RANKING_COLUMNS: readonly ExportColumn[] = [
  column('place', 'number', {
    sv: 'Plats efter antal stöd; lika många ger samma plats',
    fi: 'Sija tukien määrän mukaan; sama määrä antaa saman sijan',
    en: 'Place by number of supports; equal numbers share a place',
  }),
  column('number', 'number', SAID.number),
  column('title', 'text', SAID.title, { privacy: 'text' }),
  TEXT_LANGUAGE,
  column('supports', 'number', SAID.supports, { unit: 'supports' }),
  column(
    'imported',
    'number',
    {
      sv: 'Stöd som kom som en summa från en annan tjänst',
      fi: 'Tuet, jotka tulivat summana toisesta palvelusta',
      en: 'Supports that came as a total from another service',
    },
    { unit: 'supports' },
  ),
  column(
    'total',
    'number',
    {
      sv: 'De båda tillsammans, som platsen följer',
      fi: 'Edelliset yhteensä; sija määräytyy tästä',
      en: 'Both together, which the place follows',
    },
    { unit: 'supports' },
  ),
  column(
    'reach',
    'number',
    {
      sv: 'Deltagare som gjorde något den dag förslaget kom eller senare, och alltså kunde se det',
      fi: 'Osallistujat, jotka toimivat ehdotuksen jättöpäivänä tai myöhemmin ja saattoivat siis nähdä sen',
      en: 'Participants who did something on the day it was submitted or later, and so could see it',
    },
    { unit: 'people' },
  ),
  column(
    'share',
    'number',
    {
      sv: 'Stöd här delat med dem som kunde se förslaget',
      fi: 'Täällä annetut tuet jaettuna niillä, jotka saattoivat nähdä ehdotuksen',
      en: 'Supports given here over those who could see it',
    },
    { unit: 'share' },
  ),
  column('low', 'number', SAID.low, { unit: 'share' }),
  column('high', 'number', SAID.high, { unit: 'share' }),
  column(
    'comments',
    'number',
    {
      sv: 'Kommentarer som går att läsa',
      fi: 'Luettavissa olevat kommentit',
      en: 'Comments that can be read',
    },
    { unit: 'comments' },
  ),
];

export const STATEMENT_RESULTS_COLUMNS: readonly ExportColumn[] = [
  column('number', 'number', {
    sv: 'Påståendets nummer i dialogen',
    fi: 'Väittämän numero vuoropuhelussa',
    en: 'Number of the statement in the dialogue',
  }),
  column(
    'text',
    'text',
    { sv: 'Påståendet', fi: 'Väittämä', en: 'The statement' },
    { privacy: 'text' },
  ),
  TEXT_LANGUAGE,
  column('agree', 'number', AGREE, { unit: 'people' }),
  column('disagree', 'number', DISAGREE, { unit: 'people' }),
  column('pass', 'number', PASS, { unit: 'people' }),
  column(
    'share',
    'number',
    {
      sv: 'Andel som håller med, av alla som svarade',
      fi: 'Samaa mieltä olevien osuus kaikista vastanneista',
      en: 'Share who agree, of all who answered',
    },
    { unit: 'share' },
  ),
  column('low', 'number', SAID.low, { unit: 'share' }),
  column('high', 'number', SAID.high, { unit: 'share' }),
];

/** What proposals have gathered, by what they are sorted under. */
const GATHERED: readonly ExportColumn[] = [
  column(
    'proposals',
    'number',
    { sv: 'Så många förslag', fi: 'Näin monta ehdotusta', en: 'That many proposals' },
    { unit: 'proposals' },
  ),
  column(
    'supports',
    'number',
    {
      sv: 'Deras stöd, de som kom med en import medräknade',
      fi: 'Niiden tuet, tuodut mukaan luettuina',
      en: 'Their supports, imported ones included',
    },
    { unit: 'supports' },
  ),
  column(
    'comments',
    'number',
    {
      sv: 'Deras kommentarer som går att läsa',
      fi: 'Niiden luettavissa olevat kommentit',
      en: 'Their comments that can be read',
    },
    { unit: 'comments' },
  ),
];

export const THEMES_COLUMNS: readonly ExportColumn[] = [
  column('theme', 'text', {
    sv: 'Kategorins namn på dialogens språk; ett förslag kan ha flera; tomt för förslag utan',
    fi: 'Luokan nimi vuoropuhelun kielellä; ehdotuksella voi olla useita; tyhjä, jos ei yhtään',
    en: 'Name of the category in the language of the dialogue; a proposal can have several; empty for those with none',
  }),
  ...GATHERED,
];

export const PLACES_COLUMNS: readonly ExportColumn[] = [
  column(
    'municipality',
    'text',
    {
      sv: 'Kommunen som förslaget handlar om; tomt för förslag utan plats',
      fi: 'Kunta, jota ehdotus koskee; tyhjä, jos paikkaa ei ole',
      en: 'The municipality that the proposal is about; empty for those without a place',
    },
    { values: MUNICIPALITIES },
  ),
  ...GATHERED,
];
