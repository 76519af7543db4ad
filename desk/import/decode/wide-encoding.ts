/** How much of a document is looked at. */
const SAMPLE = 4096;
/** Letters of Latin, Cyrillic and Arabic, and punctuation: nearly all of a text in the right encoding. */
const PLAUSIBLE =
  /[\t\n\r\x20-\x7e\u00a0-\u00ff\u0400-\u06ff\u0750-\u077f\u2000-\u206f\ufb50-\ufdff\ufe70-\ufeff]/g;
const MOST = 0.9;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** The encoding that a byte order mark names. */
export const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** The multi-byte encoding of a text without a byte order mark; null when it is in none. */
export const wideEncoding = (bytes: Uint8Array): string | null => {
  // Only in these encodings does a space, a line's end or a tag contain zero bytes.
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  return (
    ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'].find((encoding) => {
      const text = decodeAs(sample, encoding);
      return text.length > 0 && (text.match(PLAUSIBLE)?.length ?? 0) >= text.length * MOST;
    }) ?? null
  );
};

/** Bytes as text in any encoding; invalid ones become U+FFFD. */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  encoding.startsWith('utf-32')
    ? decodeUtf32(bytes, encoding === 'utf-32le')
    : new TextDecoder(encoding).decode(bytes);

const decodeUtf32 = (bytes: Uint8Array, isLittle: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const code = view.getUint32(at, isLittle);
    const isLetter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (code !== 0xfeff || at > 0) letters.push(isLetter ? String.fromCodePoint(code) : '\uFFFD');
  }
  return letters.join('');
};
