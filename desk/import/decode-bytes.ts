/** How far into a document its own word on its encoding is looked for. */
const HEAD = 4096;
/** What text in a single-byte encoding most likely is in where the news come from. */
const FALLBACK = 'windows-1256';

/**
 * Bytes as text. What counts, in this order: a byte order mark, the HTTP header, the XML
 * declaration, `<meta charset>`; else UTF-8 where the bytes are UTF-8, and windows-1256 where not.
 */
export const decodeBytes = (bytes: Uint8Array, contentType: string | null = null): string => {
  const encoding =
    markOf(bytes) ?? known(charsetOf(contentType ?? '')) ?? known(declaredIn(bytes)) ?? null;
  // A declared UTF-8 that is none is a mistake that editors of old pages often made.
  if (encoding === null || encoding === 'utf-8') {
    return (
      decodeStrictly(bytes, 'utf-8') ?? decode(bytes, encoding === null ? FALLBACK : guess(bytes))
    );
  }
  return decode(bytes, encoding);
};

const markOf = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
};

const charsetOf = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];

const declaredIn = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)["']/.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1]
  );
};

/** The name of an encoding as the decoder knows it; UTF-16 in ASCII letters is not what it says. */
const known = (label: string | undefined): string | null => {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
};

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

const decodeStrictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A few bytes that are wrong make a UTF-8 text with holes; many of them, another encoding. */
const guess = (bytes: Uint8Array): string => {
  const text = decode(bytes, 'utf-8');
  const holes = text.split('\uFFFD').length - 1;
  const foreign = text.replaceAll(/[\p{ASCII}\uFFFD]/gu, '').length;
  return holes > foreign ? FALLBACK : 'utf-8';
};
