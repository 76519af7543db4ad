import { createReadStream } from 'node:fs';
import { access, constants, readFile, stat } from 'node:fs/promises';
import { DeskError, type Desk } from '../desk.ts';
import { fetchLimited } from '../fetch/fetch-limited.ts';
import { withoutSecrets } from '../fetch/hide-secrets.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { decodeAs, markedEncoding, wideEncoding } from './decode/wide-encoding.ts';
import type { ImportInput } from './feed-list.ts';
import type { Found } from './original.ts';
import { readDocument } from './read-document.ts';
import { areJsonLines, MAX_LINE, readJsonLines } from './read-json-lines.ts';
import { unpack } from './unpack.ts';
import { readWordPressPages } from './read-wordpress-pages.ts';

const MAX_FILE = 50_000_000;
const CHUNK = 1_000_000;

type Input = {
  found: AsyncIterable<Found> | Iterable<Found>;
  /** How much of it has been read, from 0 to 1; null when nobody knows. */
  progress: () => number | null;
  /** Notes on how it was read as a whole. */
  notes: readonly string[];
};

type Source = {
  name: string;
  bytes: Uint8Array;
  address?: string | null;
  contentType?: string | null;
  isFeed?: boolean;
  /** Notes on how it was fetched. */
  notes?: readonly string[];
};

/** Opens a file, an address or `-` for standard input. @throws DeskError when there is nothing to read. */
export const openInput = async (
  desk: Desk,
  { name, isFeed = false }: Pick<ImportInput, 'name' | 'isFeed'>,
): Promise<Input> => {
  if (name === '-')
    return readBytes({ name: 'standard input', bytes: await readAll(desk.readStdin()) });
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(name) ? openAddress(desk, name, isFeed) : openFile(name);
};

const openFile = async (name: string): Promise<Input> => {
  const entry = await stat(name).catch(() => null);
  if (entry === null)
    throw new DeskError('expected a file or an address, found neither; check the name');
  await access(name, constants.R_OK).catch(() => {
    throw new DeskError('expected a file that this user may read; change its rights');
  });
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
  return readBytes({ name, bytes: await readFile(name) });
};

const openLines = (name: string, size: number): Input => {
  const stream = createReadStream(name, { highWaterMark: CHUNK });
  return {
    found: readJsonLines(name, stream),
    progress: () => (size === 0 ? null : stream.bytesRead / size),
    notes: [],
  };
};

const openAddress = async (desk: Desk, name: string, isFeed: boolean): Promise<Input> => {
  const { bytes, address, headers, notes } = await fetchLimited(desk.fetch, name);
  const pages = readWordPressPages(desk.fetch, { name, bytes, address, headers, notes });
  if (pages !== null) return { found: pages, progress: () => null, notes };
  const contentType = headers.get('content-type');
  return readBytes({ name, bytes, address: withoutSecrets(address), contentType, isFeed, notes });
};

const readBytes = async ({ name, bytes: packed, ...source }: Source): Promise<Input> => {
  const { address = null, contentType = null, isFeed = false, notes: before = [] } = source;
  const bytes = inBytes(await unpack(packed, MAX_FILE));
  if (await areJsonLines(inOnePiece(bytes.subarray(0, MAX_LINE)))) {
    return { found: readJsonLines(name, inOnePiece(bytes)), progress: () => null, notes: before };
  }
  const { text, notes } = decodeBytes(bytes, { contentType });
  return {
    found: await readDocument({ name, text, address, isFeed }),
    progress: () => null,
    notes: [...before, ...notes],
  };
};

/** Turns UTF-16 and UTF-32 into UTF-8, because lines are cut at the byte of a line feed. */
const inBytes = (bytes: Uint8Array): Uint8Array => {
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes);
  return wide === null || wide === 'utf-8' ? bytes : Buffer.from(decodeAs(bytes, wide));
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
