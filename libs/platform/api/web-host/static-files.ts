import type { NextFunction, Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The build puts a hash into the names of what never changes under that name. */
const HASHED = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)$/;

interface File {
  readonly type: string;
  readonly etag: string;
  readonly hashed: boolean;
  readonly bytes: Buffer;
  /** Made when first asked for; null for what is compressed already. */
  compressed: Promise<Buffer> | null;
}

/**
 * The built application's files, held in memory: about a megabyte, read once, compressed once.
 * What is not among them falls through, so no path can lead out of the folder.
 */
export class StaticFiles {
  private readonly files = new Map<string, File>();

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || !type) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      const hashed = HASHED.test(entry.name);
      const name = path.slice(folder.length).replaceAll('\\', '/');
      this.files.set(name, { type, etag, hashed, bytes, compressed: null });
    }
  }

  /** Addresses of the files whose name begins so, such as a font to fetch ahead. */
  named(beginning: string): string[] {
    return [...this.files.keys()].filter((path) =>
      path.slice(path.lastIndexOf('/') + 1).startsWith(beginning),
    );
  }

  readonly serve = async (
    request: Request,
    response: Response,
    next: NextFunction,
  ): Promise<void> => {
    const file = this.files.get(request.path);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.setHeader('content-type', file.type);
    response.setHeader('etag', file.etag);
    response.setHeader(
      'cache-control',
      file.hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
    );
    response.setHeader('vary', 'accept-encoding');
    if (request.headers['if-none-match'] === file.etag) {
      response.status(304).end();
      return;
    }
    const body = await bodyOf(file, request.headers['accept-encoding'] ?? '');
    if (body !== file.bytes) response.setHeader('content-encoding', 'br');
    response.setHeader('content-length', body.byteLength);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

function bodyOf(file: File, accepted: string): Promise<Buffer> | Buffer {
  if (file.type.startsWith('font/') || !/\bbr\b/.test(accepted)) return file.bytes;
  file.compressed ??= compress(file.bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.bytes.byteLength,
    },
  });
  return file.compressed;
}
