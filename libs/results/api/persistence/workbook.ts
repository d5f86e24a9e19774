import {
  columnsOf,
  type Audience,
  type ExportColumn,
  type ExportName,
} from '@samrad/results/contract';
import { once } from 'node:events';
import { Readable, type PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';
import { dictionarySheet } from './dictionary-sheet';
import type { ExportRow } from './json-rows';
import {
  booleanCell,
  columnLetters,
  MOST_ROWS,
  numberCell,
  serialOf,
  SHEET_CLOSING,
  SHEET_OPENING,
  STYLE,
  textCell,
} from './sheet-xml';
import {
  contentTypes,
  packageRelations,
  STYLES,
  workbookRelations,
  workbookXml,
} from './workbook-parts';

interface Wanted {
  readonly name: ExportName;
  readonly audience: Audience;
  /** For tests: a sheet is full sooner. */
  readonly mostRows?: number;
}

/** Rows gathered into one piece, so that compressing has something to do. */
const PIECE = 32_768;

/**
 * A spreadsheet (ECMA-376) written while its rows are read, in constant memory: rows in as many
 * sheets as they need, and the data dictionary as the second. Stops reading when it is not read.
 */
export async function* workbook(
  wanted: Wanted,
  rows: AsyncIterable<ExportRow>,
): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const out = zip.outputStream as PassThrough;
  const source = rows[Symbol.asyncIterator]();
  zip.on('error', (error: Error) => out.destroy(error));
  const written = writeAll(zip, wanted, source).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  try {
    yield* out as AsyncIterable<Buffer>;
    await written;
  } finally {
    out.destroy();
    await source.return?.();
  }
}

async function writeAll(
  zip: ZipFile,
  { name, audience, mostRows = MOST_ROWS }: Wanted,
  source: AsyncIterator<ExportRow>,
): Promise<void> {
  const columns = columnsOf(name, audience);
  const sheets: string[] = [];
  let next = await source.next();
  do {
    const number = sheets.length + 1;
    sheets.push(number === 1 ? name : `${name} ${number}`);
    const sheet = async function* (): AsyncGenerator<string> {
      yield SHEET_OPENING + header(columns);
      let piece = '';
      for (let row = 2; row <= mostRows && !next.done; row += 1) {
        piece += rowXml(columns, next.value, row);
        if (piece.length > PIECE) {
          yield piece;
          piece = '';
        }
        next = await source.next();
      }
      yield piece + SHEET_CLOSING;
    };
    await add(
      zip,
      `xl/worksheets/sheet${number}.xml`,
      Readable.from(sheet(), { objectMode: false }),
    );
  } while (!next.done);
  const parts: Readonly<Record<string, string>> = {
    'xl/worksheets/dictionary.xml': dictionarySheet(name, columns),
    'xl/styles.xml': STYLES,
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets),
    '_rels/.rels': packageRelations,
    '[Content_Types].xml': contentTypes(sheets),
  };
  for (const [path, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml), path);
  zip.end();
}

/** Waits until a part is written, because only then it is known whether another follows. */
async function add(zip: ZipFile, path: string, part: Readable): Promise<void> {
  const out = zip.outputStream as PassThrough;
  const ended = new AbortController();
  zip.addReadStream(part, path);
  try {
    await Promise.race([
      once(part, 'end', { signal: ended.signal }),
      once(out, 'close', { signal: ended.signal }).then(() => {
        part.destroy();
        throw new Error('Nobody reads the spreadsheet any more.');
      }),
    ]);
  } finally {
    ended.abort();
  }
}

function header(columns: readonly ExportColumn[]): string {
  const cells = columns.map(({ name }, i) => textCell(`${columnLetters(i)}1`, name, STYLE.header));
  return `<row r="1">${cells.join('')}</row>`;
}

function rowXml(columns: readonly ExportColumn[], row: ExportRow, number: number): string {
  const cells = columns.map((column, i) =>
    cell(column, row[column.name], columnLetters(i) + number),
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cell({ kind }: ExportColumn, value: ExportRow[string] | undefined, at: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberCell(at, value);
  if (typeof value === 'boolean') return booleanCell(at, value);
  if (kind === 'time') return numberCell(at, serialOf(value), STYLE.time);
  if (kind === 'date') return numberCell(at, serialOf(value), STYLE.date);
  return textCell(at, value);
}
