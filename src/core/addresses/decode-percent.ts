/**
 * Decodes `%D9%82` to «ق». A stray per cent sign is no fault: such a text stays as it was typed, but for
 * an escape at its end that was cut in the middle. Half a letter is none.
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
