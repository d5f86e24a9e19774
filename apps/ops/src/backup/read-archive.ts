import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { open, type Entry, type ZipFile } from 'yauzl';
import { OpsFailure } from '../frame/ops-failure';
import { CopyCheck } from './copy-check';
import {
  fileOf,
  MANIFEST_FILE,
  parseManifest,
  type ArchivedTable,
  type Manifest,
} from './manifest';

/** A backup opened for reading; its files are read in any order. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    readonly manifest: Manifest,
  ) {}

  /** @throws OpsFailure when the file is missing, cut off, or not a backup */
  static async open(path: string): Promise<Archive> {
    const zip = await openZip(path).catch((error: Error) => {
      throw new OpsFailure(`${path} cannot be read as a backup: ${error.message}`);
    });
    try {
      const entries = await entriesOf(zip);
      const entry = entries.get(MANIFEST_FILE);
      if (!entry) throw new Error('it has no manifest.');
      const manifest = parseManifest(await text(await streamOf(zip, entry)));
      return new Archive(zip, entries, manifest);
    } catch (error) {
      zip.close();
      throw new OpsFailure(`${path} is not a backup of Samråd: ${(error as Error).message}`);
    }
  }

  close(): void {
    this.zip.close();
  }

  /** Sends a table's file to `target`. @throws OpsFailure when it is not what the manifest says */
  async copyTable(table: ArchivedTable, target: Writable): Promise<void> {
    const entry = this.entries.get(fileOf(table.name));
    if (!entry) throw new OpsFailure(`The backup lacks the table ${table.name}.`);
    const check = new CopyCheck();
    await pipeline(await streamOf(this.zip, entry), check, target);
    const { rows, sha256 } = check.seen();
    if (rows !== table.rows || sha256 !== table.sha256) {
      throw new OpsFailure(`The backup is damaged: ${table.name} is not what was written.`);
    }
  }

  /** Reads everything once and stores nothing. @throws OpsFailure by what is wrong first */
  async requireWhole(): Promise<void> {
    for (const table of this.manifest.tables) await this.copyTable(table, nowhere());
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
