/** Invisible marks as their code points: a report about them must show them. */
export const spellOut = (text: string): string =>
  text.replaceAll(
    /[\p{Cf}\u00A0]|\p{Variation_Selector}/gu,
    (mark) => `<U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
