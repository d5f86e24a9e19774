import {
  columnsOf,
  type Audience,
  type ColumnKind,
  type ExportColumn,
  type ExportName,
} from '@samrad/results/contract';

type Datatype = string | { readonly base: string; readonly format?: string };

export interface CsvMetadataColumn {
  readonly name: string;
  readonly titles: string;
  readonly datatype: Datatype;
  readonly 'dc:description': readonly { readonly '@value': string; readonly '@language': string }[];
}

/** A description of a CSV file after the W3C's “Metadata Vocabulary for Tabular Data” (2015). */
export interface CsvMetadata {
  readonly '@context': readonly [string, { readonly '@language': string }];
  readonly url: string;
  readonly dialect: { readonly header: true; readonly encoding: 'utf-8' };
  readonly tableSchema: { readonly columns: readonly CsvMetadataColumn[] };
}

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const DATATYPES: Readonly<Record<ColumnKind, Datatype>> = {
  text: 'string',
  number: 'number',
  time: { base: 'dateTimeStamp', format: "yyyy-MM-dd'T'HH:mm:ss.SSSX" },
  date: { base: 'date', format: 'yyyy-MM-dd' },
  'yes-or-no': { base: 'boolean', format: 'true|false' },
  id: { base: 'string', format: UUID },
};

/** @param url the CSV file, beside which the description is saved */
export function csvMetadata(url: string, name: ExportName, audience: Audience): CsvMetadata {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: { columns: columnsOf(name, audience).map(describe) },
  };
}

function describe(column: ExportColumn): CsvMetadataColumn {
  const { name, meaning } = column;
  return {
    name,
    titles: name,
    datatype: datatypeOf(column),
    'dc:description': (['sv', 'fi', 'en'] as const).map((language) => ({
      '@value': meaning[language],
      '@language': language,
    })),
  };
}

function datatypeOf({ kind, values }: ExportColumn): Datatype {
  if (!values || kind !== 'text') return DATATYPES[kind];
  const format = values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return { base: 'string', format };
}
