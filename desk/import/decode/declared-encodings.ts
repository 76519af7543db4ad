/** How far into a document its own declaration of the encoding is looked for. */
const HEAD = 4096;

/** The encodings declared for a document: by its host, then by itself. */
export const declaredEncodings = (bytes: Uint8Array, contentType: string | null): string[] =>
  [charsetOf(contentType ?? ''), ...declaredIn(bytes)].flatMap((label) => known(label) ?? []);

const charsetOf = (contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1];

const declaredIn = (bytes: Uint8Array): (string | undefined)[] => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return [
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w:.-]+)["']/.exec(head)?.[1],
    /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1],
  ];
};

/** The name of an encoding as the decoder knows it. */
const known = (label: string | undefined): string | null => {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
};
