import http from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** Fetches the bytes of one address as they travel, ignoring what its headers say about their compression. */
export type FetchPacked = (
  address: string,
  options: { headers: Record<string, string>; signal: AbortSignal },
) => Promise<AsyncIterable<Uint8Array>>;

export const fetchPacked: FetchPacked = (address, options) =>
  new Promise((resolve, reject) => {
    const { get } = address.startsWith('https:') ? https : http;
    get(address, options, resolve).on('error', reject);
  });

type Packing = 'gzip' | 'deflate' | 'zstd' | 'br';

const UNPACK: Record<Packing, (bytes: Uint8Array, maxBytes: number) => Promise<Buffer>> = {
  gzip: (bytes, maxOutputLength) => promisify(zlib.gunzip)(bytes, { maxOutputLength }),
  deflate: (bytes, maxOutputLength) => promisify(zlib.inflate)(bytes, { maxOutputLength }),
  zstd: (bytes, maxOutputLength) => promisify(zlib.zstdDecompress)(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => promisify(zlib.brotliDecompress)(bytes, { maxOutputLength }),
};

/**
 * The compression that the first bytes show. Brotli has no signature: it is assumed for bytes that
 * cannot begin a text.
 */
const packingOf = ([a = 0, b = 0, c = 0, d = 0]: Uint8Array): Packing | null => {
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return 'zstd';
  // A deflate stream of the usual window; in a text it would be "x" and a control character.
  if (a === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(b) && (b !== 0x5e || c > 0x7e))
    return 'deflate';
  return null;
};

/**
 * Unpacks an answer that could not be read because of a wrong `content-encoding`, by its own first
 * bytes.
 * @returns null when the header was right, so that something else is wrong.
 */
export const unpackBySigns = async (
  bytes: Uint8Array,
  said: string,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; found: string } | null> => {
  const packing = packingOf(bytes);
  if (packing !== null)
    return packing === said
      ? null
      : { bytes: await UNPACK[packing](bytes, maxBytes), found: packing };
  if (said !== 'br') {
    const unpacked = await UNPACK.br(bytes, maxBytes).catch(() => null);
    if (unpacked !== null && unpacked.length > 0) return { bytes: unpacked, found: 'br' };
  }
  return { bytes, found: 'no compression' };
};
