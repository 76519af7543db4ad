import { isRecord, parseJson } from '../store/parse-json.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { isRefusal, type Found, type Refusal } from './original.ts';
import { isJsonFeed, readItem } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { isWordPressPost } from './read-wordpress-post.ts';

export const MAX_LINE = 5_000_000;

/** The JSON of a line, where it stands, and what was noticed while it was decoded. */
type JsonLine = { value: unknown; where: string; notes: string[] };

/** The values of JSON Lines, one a line, read line by line; for a line that has none, the reason. */
export async function* readJsonValues(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<JsonLine | Refusal> {
  let before: string | null = null;
  for await (const { number, bytes } of readLines(stream, MAX_LINE)) {
    const where = `${name}, line ${number}`;
    if (bytes === null) {
      yield { where, reason: `expected at most ${MAX_LINE / 1e6} MB in a line, found more` };
      continue;
    }
    const { text, notes, narrow } = decodeBytes(bytes, { before });
    before ??= narrow;
    const value = parseJson(text);
    yield value === undefined ? noJson(where) : { value, where, notes };
  }
}

/** The refusal of a line that is no record. */
export const noJson = (where: string): Refusal => ({
  where,
  reason: 'expected a line of JSON such as {"title": …}, found something else',
});

/** JSON Lines: one record a line. */
export async function* readJsonLines(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  for await (const line of readJsonValues(name, stream)) {
    if ('reason' in line) yield line;
    else {
      const { value, where, notes } = line;
      const found = readItem(value, where);
      yield notes.length === 0 || isRefusal(found) ? found : { ...found, notes };
    }
  }
}

/** True when the first line by itself is a record. The stream need not go beyond `MAX_LINE`. */
export const areJsonLines = async (stream: AsyncIterable<Uint8Array>): Promise<boolean> => {
  for await (const { bytes } of readLines(stream, MAX_LINE)) {
    const value = bytes === null ? null : parseJson(decodeBytes(bytes).text);
    return isRecord(value) && !isJsonFeed(value) && !isWordPressPost(value);
  }
  return false;
};
