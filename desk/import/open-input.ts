import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { DeskError, type Desk } from '../desk.ts';
import { fetchLimited } from '../fetch/fetch-limited.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Found } from './original.ts';
import { readDocument } from './read-document.ts';
import { areJsonLines, MAX_LINE, readJsonLines } from './read-json-lines.ts';
import { readWordPressPages } from './read-wordpress-pages.ts';

const MAX_FILE = 50_000_000;
const CHUNK = 1_000_000;

type Input = {
  found: AsyncIterable<Found> | Iterable<Found>;
  /** How much of it has been read, from 0 to 1; null when nobody knows. */
  progress: () => number | null;
};

/** Opens a file, an address or `-` for standard input. @throws DeskError when there is nothing to read. */
export const openInput = async (desk: Desk, name: string, isFeedDue = false): Promise<Input> => {
  if (name === '-') return readBytes('standard input', await readAll(desk.readStdin()), null, null);
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(name)
    ? openAddress(desk, name, isFeedDue)
    : openFile(name);
};

const openFile = async (name: string): Promise<Input> => {
  const entry = await stat(name).catch(() => null);
  if (entry === null)
    throw new DeskError('expected a file or an address, found neither; check the name');
  if (!entry.isFile())
    throw new DeskError(
      'expected a file, found a folder or a device; name its files, or pipe it to "-"',
    );
  if (await areJsonLines(createReadStream(name, { end: MAX_LINE })))
    return openLines(name, entry.size);
  if (entry.size > MAX_FILE) {
    throw new DeskError(
      `expected at most ${MAX_FILE / 1e6} MB (JSON Lines may be larger), found ${Math.ceil(entry.size / 1e6)} MB; split it`,
    );
  }
  return readBytes(name, await readFile(name), null, null);
};

const openLines = (name: string, size: number): Input => {
  const stream = createReadStream(name, { highWaterMark: CHUNK });
  return {
    found: readJsonLines(name, stream),
    progress: () => (size === 0 ? null : stream.bytesRead / size),
  };
};

const openAddress = async (desk: Desk, name: string, isFeedDue: boolean): Promise<Input> => {
  const { bytes, address, headers } = await fetchLimited(desk.fetch, name);
  const pages = readWordPressPages(desk.fetch, { name, bytes, address, headers });
  if (pages !== null) return { found: pages, progress: () => null };
  return readBytes(name, bytes, address, headers.get('content-type'), isFeedDue);
};

const readBytes = async (
  name: string,
  bytes: Uint8Array,
  address: string | null,
  contentType: string | null,
  isFeedDue = false,
): Promise<Input> => {
  if (await areJsonLines(inOnePiece(bytes.subarray(0, MAX_LINE)))) {
    return { found: readJsonLines(name, inOnePiece(bytes)), progress: () => null };
  }
  const text = decodeBytes(bytes, contentType);
  return { found: await readDocument({ name, text, address, isFeedDue }), progress: () => null };
};

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > MAX_FILE)
      throw new DeskError(`expected at most ${MAX_FILE / 1e6} MB, found more; write it to a file`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
