import { csvRows, type CsvRow } from './csv-rows';
import { ImportFault } from './import-fault';
import { all, written } from './testing/fixture';

async function rowsOf(
  text: string,
  required: readonly string[] = [],
): Promise<(CsvRow | ImportFault)[]> {
  return all(csvRows(written(text), required));
}

describe('rows of a CSV file', () => {
  it('have their fields by name, in any order, with a byte order mark before them', async () => {
    const rows = await rowsOf('\ufeffB,a\n1,2\n', ['a', 'b']);
    const [row] = rows as CsvRow[];
    expect([row?.field('a'), row?.field('b'), row?.field('c')]).toEqual(['2', '1', '']);
  });

  it.each(['\n', '\r\n'])(
    'know their line below fields with line breaks and empty lines (%j)',
    async (eol) => {
      const text = ['a,b', '1,"x', 'y', 'z"', '2,z', '', '', '3,w'].join(eol);
      expect((await rowsOf(text)).map((row) => row.line)).toEqual([2, 5, 8]);
    },
  );

  it('keep quotes, commas and torn characters inside fields', async () => {
    const [row] = (await rowsOf('a,b\n"sa ""ja"", 同意",5 "tum\n')) as CsvRow[];
    expect([row?.field('a'), row?.field('b')]).toEqual(['sa "ja", 同意', '5 "tum']);
  });

  it('of the wrong width are faults with file and line, and those after them are read', async () => {
    const rows = await rowsOf('a,b\n1,2\n1,2,3\n1\n4,5\n');
    expect(rows.map((row) => (row instanceof ImportFault ? row.message : row.field('a')))).toEqual([
      '1',
      'a.csv:3: the row has 3 fields, the header 2',
      'a.csv:4: the row has 1 fields, the header 2',
      '4',
    ]);
  });

  it.each([
    ['', 'a.csv: the file is empty'],
    ['b\n1\n', 'a.csv:1: the column a is missing'],
    ['a,a\n1,2\n', 'a.csv:1: the column a is there twice'],
    ['a,b\n1,2\n3,"never closed\n4,5\n', 'a.csv:3: a quote is opened in this row and never closed'],
  ])('are not read from %j', async (text, message) => {
    await expect(rowsOf(text, ['a'])).rejects.toThrow(message);
  });

  it('end in the error of the disk, not in a file that looks whole', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a,b\n1,2\n');
      throw new Error('the disk is gone');
    }
    await expect(all(csvRows({ file: 'a.csv', chunks: failing() }, []))).rejects.toThrow(
      'the disk is gone',
    );
  });
});
