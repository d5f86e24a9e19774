/** A row as the database writes it. */
export type ExportRow = Readonly<Record<string, string | number | boolean | null>>;

const NEWLINE = 0x0a;

/** Rows out of `,{…}` lines, however they are cut into pieces on the way. */
export async function* jsonRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<ExportRow> {
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      begun.push(chunk.subarray(start, end));
      yield rowOf(Buffer.concat(begun));
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
}

function rowOf(line: Buffer): ExportRow {
  return JSON.parse(line.toString('utf8', 1)) as ExportRow;
}
