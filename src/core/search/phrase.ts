import type { Analyzer, Token } from '../arabic/analyzer.ts';

/**
 * The exact words in their order, without the common ones: each with its distance from the first.
 */
export type Phrase = readonly (Token & { offset: number })[];

/**
 * The last word of a phrase that begins at the given word of a text; undefined if it does not begin
 * there.
 */
export const endOfPhrase = (
  phrase: Phrase,
  tokens: readonly Token[],
  at: number,
): Token | undefined => {
  const start = at - (phrase[0]?.offset ?? 0);
  const isHere = phrase.every(({ surface, offset }) => tokens[start + offset]?.surface === surface);
  return isHere ? tokens[start + (phrase.at(-1)?.offset ?? 0)] : undefined;
};

/** Whether any of the texts has a phrase. */
export const havePhrase = (
  texts: readonly string[],
  phrase: Phrase,
  { tokenize }: Analyzer,
): boolean =>
  texts.some((text) => {
    const tokens = tokenize(text);
    return tokens.some((_, at) => endOfPhrase(phrase, tokens, at) !== undefined);
  });
