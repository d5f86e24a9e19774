import type { CsvSource } from '@samrad/results/core';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ImportRefusal } from './import-refusal';

/** A folder as somebody downloaded it. */
export class ImportFolder {
  private constructor(
    readonly path: string,
    private readonly files: ReadonlySet<string>,
  ) {}

  /** @throws ImportRefusal when there is no such folder */
  static async open(path: string): Promise<ImportFolder> {
    const names = await readdir(path).catch((error: unknown) => {
      throw new ImportRefusal(`The folder ${path} cannot be read.`, { cause: error });
    });
    return new ImportFolder(resolve(path), new Set(names));
  }

  /** Its own name, without where it stands. */
  get name(): string {
    return basename(this.path);
  }

  has(file: string): boolean {
    return this.files.has(file);
  }

  /** @throws ImportRefusal naming what is missing */
  require(...files: string[]): void {
    const missing = files.filter((file) => !this.has(file));
    if (missing.length > 0) {
      throw new ImportRefusal(`${missing.join(' and ')} is missing in ${this.path}.`);
    }
  }

  source(file: string): CsvSource {
    return { file, chunks: createReadStream(join(this.path, file), { highWaterMark: 1 << 18 }) };
  }

  /** What the README says, empty without one. */
  async readme(): Promise<string> {
    return this.has('README.md') ? readFile(join(this.path, 'README.md'), 'utf8') : '';
  }

  /** SHA-256 over name, length and bytes of those of the files that are there. */
  async fingerprint(files: readonly string[]): Promise<Buffer> {
    const hash = createHash('sha256');
    for (const file of files.filter((one) => this.has(one))) {
      const content = createHash('sha256');
      for await (const chunk of createReadStream(join(this.path, file))) {
        content.update(chunk as Buffer);
      }
      hash.update(`${file}\n`).update(content.digest());
    }
    return hash.digest();
  }
}
