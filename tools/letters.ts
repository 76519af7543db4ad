/** All letters from one to another, as Unicode orders them. */
export const letters = (from: string, to: string) => {
  const first = from.charCodeAt(0);
  return String.fromCharCode(
    ...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => first + i),
  );
};

// Space, no-break space, joiners and direction marks live with the Arabic letters: were they in
// another file, each word would be shaped on its own and the family would take its metrics from there.
const BETWEEN_WORDS = `\u0020\u00a0${letters('\u200c', '\u200f')}`;
const LETTERS_AND_MARKS = `${letters('ء', 'غ')}${letters('ـ', '\u0655')}\u0670ٱپچژگڤکی`;
/** What stands in a face of Arabic letters. */
export const ARABIC = `${BETWEEN_WORDS}،؛؟${letters('٠', '٬')}${LETTERS_AND_MARKS}`;
