/** Why an import cannot begin, in one sentence for the person at the terminal. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
