import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DeskError } from '../desk.ts';

const unzip = promisify(gunzip);

/** Unpacks gzip that no header announced. @throws DeskError when it is broken, or larger than allowed */
export const unpack = async (bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unzip(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new DeskError(
      `expected a whole gzip of at most ${maxBytes / 1e6} MB, found: ${found}; unpack it by hand`,
    );
  }
};
