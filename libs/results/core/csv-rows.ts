import { parse, type Options } from 'csv-parse';
import { Readable } from 'node:stream';
import { ImportFault } from './import-fault';

/** One row of a file with a header: fields by their column's name. */
export interface CsvRow {
  readonly file: string;
  /** Line on which the row begins, as an editor counts; fields may hold line breaks. */
  readonly line: number;
  /** Empty for a column that the file does not have. */
  readonly field: (column: string) => string;
  /** Columns in the order of the file. */
  readonly columns: readonly string[];
}

/** A file to read, whoever opened it: chunks of bytes, in order. */
export interface CsvSource {
  readonly file: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly line: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** A quote inside an unquoted field is text; `raw` is what the true line numbers are counted from. */
const OPTIONS: Options = {
  bom: true,
  raw: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: 4 * 1024 * 1024,
};

/**
 * Streams the rows below the header, in constant memory. RFC 4180 with either line ending; the order
 * of columns is free. A row of the wrong width is yielded as its fault, so that the reader decides.
 * @throws ImportFault for the file as a whole: no header, a required column missing, a quote that
 * never closes (everything after it would be one field).
 */
export async function* csvRows(
  source: CsvSource,
  required: readonly string[],
): AsyncGenerator<CsvRow | ImportFault> {
  const { file } = source;
  let read: ReturnType<typeof rowReader> | null = null;
  for await (const { record, line } of csvRecords(source)) {
    if (read === null) read = rowReader(file, requireHeader(file, record, required));
    else yield read(line, record);
  }
  if (read === null) throw new ImportFault(file, 0, 'the file is empty');
}

/** Streams every record of a file, header or not, with the line on which it begins. */
export async function* csvRecords(source: CsvSource): AsyncGenerator<CsvRecord> {
  const lines = new LineCounter();
  // The library's types do not know that `raw` wraps the record.
  const onRecord = ((parsed: Parsed) => lines.place(parsed)) as unknown as Options['on_record'];
  const parser = parse({ ...OPTIONS, on_record: onRecord });
  const input = Readable.from(source.chunks, { objectMode: false });
  // pipe() leaves a failing input's error behind; a cut file must not be taken for a whole one.
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    for await (const record of parser) yield record as CsvRecord;
  } catch (error) {
    throw readable(error, source.file, lines.next);
  } finally {
    input.destroy();
  }
}

/**
 * Counts lines itself: the parser's own count takes a line break of two characters inside a field
 * for two. Works as rows are parsed, so that an error knows the row even if those before it wait.
 */
class LineCounter {
  /** Where the next record begins, empty lines not yet passed over. */
  next = 1;

  place({ record, raw }: Parsed): CsvRecord {
    const line = this.next + breaksIn(/^[\r\n]*/.exec(raw)?.[0] ?? '');
    this.next += breaksIn(raw);
    return { record, line };
  }
}

function requireHeader(
  file: string,
  record: readonly string[],
  required: readonly string[],
): string[] {
  const header = record.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0)
    throw new ImportFault(file, 1, `the column ${missing.join(', ')} is missing`);
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (twice !== undefined) throw new ImportFault(file, 1, `the column ${twice} is there twice`);
  return header;
}

/** The place of each column, found once for all rows. */
function rowReader(
  file: string,
  columns: readonly string[],
): (line: number, record: readonly string[]) => CsvRow | ImportFault {
  const place = new Map(columns.map((name, i) => [name, i]));
  return (line, record) => {
    if (record.length === columns.length) {
      return { file, line, columns, field: (column) => record[place.get(column) ?? -1] ?? '' };
    }
    const widths = `the row has ${record.length} fields, the header ${columns.length}`;
    return new ImportFault(file, line, widths);
  };
}

const LINE_BREAK = /\r\n|\r|\n/g;

function breaksIn(raw: string): number {
  return raw.match(LINE_BREAK)?.length ?? 0;
}

function readable(error: unknown, file: string, line: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new ImportFault(file, line, 'a quote is opened in this row and never closed');
  }
  if (code === 'CSV_MAX_RECORD_SIZE')
    return new ImportFault(file, line, 'the row is longer than 4 MiB');
  return error;
}
