/** A row of a source file that cannot be taken in, named so that it can be found in an editor. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';

  /**
   * @param file name of the file inside the folder, such as `votes.csv`
   * @param line where the row begins, counted from 1 with the header; 0 for the file as a whole
   */
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(line > 0 ? `${file}:${line}: ${reason}` : `${file}: ${reason}`);
  }
}
