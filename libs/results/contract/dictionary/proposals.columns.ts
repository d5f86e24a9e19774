import { column, type ExportColumn } from './column';
import { HIDING_COLUMNS, PARTICIPANT_ID, SOURCE_REF, TEXT_LANGUAGE } from './shared.columns';

/** Columns of the file `proposals`. */
export const PROPOSALS_COLUMNS: readonly ExportColumn[] = [
  column('number', 'number', {
    sv: 'Förslagets nummer i dialogen',
    fi: 'Ehdotuksen numero vuoropuhelussa',
    en: 'Number of the proposal in the dialogue',
  }),
  column(
    'title',
    'text',
    {
      sv: 'Rubrik; tom när förslaget är tillbakataget, och i filen för alla när det är dolt',
      fi: 'Otsikko; tyhjä, jos ehdotus on peruttu, ja kaikille avoimessa tiedostossa jos se on piilotettu',
      en: 'Title; empty when withdrawn, and in the file for everybody when hidden',
    },
    { privacy: 'text' },
  ),
  column(
    'body',
    'text',
    {
      sv: 'Text; tom när förslaget är tillbakataget, och i filen för alla när det är dolt',
      fi: 'Teksti; tyhjä, jos ehdotus on peruttu, ja kaikille avoimessa tiedostossa jos se on piilotettu',
      en: 'Text; empty when withdrawn, and in the file for everybody when hidden',
    },
    { privacy: 'text' },
  ),
  TEXT_LANGUAGE,
  column(
    'author',
    'text',
    {
      sv: 'Skribentens pseudonym i dialogen',
      fi: 'Kirjoittajan nimimerkki vuoropuhelussa',
      en: 'The name the writer bears in this dialogue',
    },
    { privacy: 'pseudonym' },
  ),
  PARTICIPANT_ID,
  column(
    'status',
    'text',
    {
      sv: 'submitted (inlämnat), merged (sammanslaget) eller withdrawn (tillbakataget)',
      fi: 'submitted (jätetty), merged (yhdistetty) tai withdrawn (peruttu)',
      en: 'submitted, merged or withdrawn',
    },
    { values: ['submitted', 'merged', 'withdrawn'] },
  ),
  column('merged_into', 'number', {
    sv: 'Numret på förslaget som det slogs ihop med',
    fi: 'Sen ehdotuksen numero, johon se yhdistettiin',
    en: 'Number of the proposal it was merged into',
  }),
  column(
    'categories',
    'text',
    {
      sv: 'Kategorierna som skribenten valde, på dialogens språk, med semikolon emellan',
      fi: 'Kirjoittajan valitsemat luokat vuoropuhelun kielellä, puolipistein erotettuina',
      en: 'The categories its writer chose, in the dialogue’s language, with semicolons between',
    },
    { privacy: 'text' },
  ),
  column('municipality', 'text', {
    sv: 'Kommunen som det gäller, med dess kod',
    fi: 'Kunta, jota se koskee, kunnan koodina',
    en: 'The municipality it is about, by its code',
  }),
  column(
    'place',
    'text',
    {
      sv: 'Platsens namn, som skribenten skrev det',
      fi: 'Paikan nimi kirjoittajan kirjoittamana',
      en: 'Name of the place, as its writer wrote it',
    },
    { privacy: 'text' },
  ),
  column('longitude', 'number', {
    sv: 'Longitud för märket som skribenten satte på kartan, WGS 84',
    fi: 'Kirjoittajan kartalle asettaman merkin pituusaste, WGS 84',
    en: 'Longitude of the mark its writer put on the map, WGS 84',
  }),
  column('latitude', 'number', {
    sv: 'Latitud för märket som skribenten satte på kartan, WGS 84',
    fi: 'Kirjoittajan kartalle asettaman merkin leveysaste, WGS 84',
    en: 'Latitude of the mark its writer put on the map, WGS 84',
  }),
  column('images', 'number', {
    sv: 'Hur många bilder det har',
    fi: 'Kuinka monta kuvaa siinä on',
    en: 'How many images it has',
  }),
  column(
    'image_texts',
    'text',
    {
      sv: 'Bildernas beskrivningar, med semikolon emellan',
      fi: 'Kuvien kuvaukset puolipistein erotettuina',
      en: 'Descriptions of the images, with semicolons between',
    },
    { privacy: 'text' },
  ),
  column('version', 'number', {
    sv: 'Hur många gånger texten har skrivits, den första medräknad',
    fi: 'Kuinka monta kertaa teksti on kirjoitettu, ensimmäinen mukaan lukien',
    en: 'How many times the text has been written, the first included',
  }),
  column(
    'supports',
    'number',
    {
      sv: 'Personer som stöder det eller ett förslag som slagits ihop med det, var och en räknad en gång',
      fi: 'Henkilöt, jotka tukevat sitä tai siihen yhdistettyä ehdotusta, kukin kerran laskettuna',
      en: 'People who support it, or one that was merged into it, each counted once',
    },
    { unit: 'supports' },
  ),
  column(
    'imported_supports',
    'number',
    {
      sv: 'Stöd som kom som en summa från en annan tjänst',
      fi: 'Tuki, joka on tuotu summana toisesta palvelusta',
      en: 'Supports that came as a total from another service',
    },
    { unit: 'supports' },
  ),
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
  ...HIDING_COLUMNS,
  SOURCE_REF,
  column('submitted_at', 'time', {
    sv: 'När det lämnades in',
    fi: 'Milloin se jätettiin',
    en: 'When it was submitted',
  }),
  column('edited_at', 'time', {
    sv: 'När det senast ändrades',
    fi: 'Milloin sitä viimeksi muutettiin',
    en: 'When it was last edited',
  }),
  column('withdrawn_at', 'time', {
    sv: 'När det togs tillbaka',
    fi: 'Milloin se peruttiin',
    en: 'When it was withdrawn',
  }),
];
