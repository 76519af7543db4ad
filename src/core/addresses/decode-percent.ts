/**
 * Decodes `%D9%82` to «ق». A text with a stray per cent sign stays as it was typed, except that an
 * escape which was cut off at its end is dropped. Half a surrogate pair becomes U+FFFD.
 */
export const decodePercent = (text: string): string =>
  (decode(text) ?? decode(text.replace(CUT_END, '')) ?? text).replace(/\p{Surrogate}/gu, '\uFFFD');

const CUT_END = /(?!^)(?:%[\da-f]{0,2})+$/i;

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};
