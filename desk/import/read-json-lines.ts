import { isRecord, parseJson } from '../store/parse-json.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { isRefusal, type Found } from './original.ts';
import { isJsonFeed, readItem } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { isWordPressPost } from './read-wordpress-post.ts';

export const MAX_LINE = 5_000_000;

/** JSON Lines: one record a line, read line by line. */
export async function* readJsonLines(
  name: string,
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  let before: string | null = null;
  for await (const { number, bytes } of readLines(stream, MAX_LINE)) {
    const where = `${name}, line ${number}`;
    if (bytes === null) {
      yield { where, reason: `expected at most ${MAX_LINE / 1e6} MB in a line, found more` };
      continue;
    }
    const { text, notes, narrow } = decodeBytes(bytes, { before });
    before ??= narrow;
    const found = readLine(text, where);
    yield notes.length === 0 || isRefusal(found) ? found : { ...found, notes };
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

const readLine = (line: string, where: string): Found => {
  const value = parseJson(line);
  return value === undefined
    ? { where, reason: 'expected a line of JSON such as {"title": …}, found something else' }
    : readItem(value, where);
};
