import type { OnError } from '@samrad/results/contract';
import { ImportFault } from './import-fault';

/** Counts the rows of an import and decides about broken ones. */
export class RowLedger {
  rowsRead = 0;
  rowsSkipped = 0;

  constructor(
    private readonly onError: OnError,
    private readonly report: (fault: ImportFault) => void,
  ) {}

  /** Reads every row; a broken one is skipped or ends the reading, as chosen. */
  async *read<Row, T>(
    rows: AsyncIterable<Row | ImportFault>,
    interpret: (row: Row) => T,
  ): AsyncGenerator<T> {
    for await (const row of rows) {
      this.rowsRead += 1;
      const value = this.attempt(row, interpret);
      if (!(value instanceof ImportFault)) yield value;
    }
  }

  /** A fault that shows only later, such as a vote on a statement that does not exist. */
  fault(fault: ImportFault): void {
    if (this.onError === 'stop') throw fault;
    this.rowsSkipped += 1;
    this.report(fault);
  }

  private attempt<Row, T>(row: Row | ImportFault, interpret: (row: Row) => T): T | ImportFault {
    try {
      if (row instanceof ImportFault) throw row;
      return interpret(row);
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      this.fault(error);
      return error;
    }
  }
}
