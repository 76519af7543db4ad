import type { Lexeme } from '../../src/core/arabic/lexicon.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';

/** Lexemes that share their singular and another form with an earlier one: they should be one lexeme. */
export const tellTwins = (lexemes: readonly Lexeme[]): string[] => {
  const seen = new Map<string, Set<string>[]>();
  return lexemes.flatMap((lexeme) => {
    const [singular = '', ...forms] = lexeme.map(foldLetters);
    const before = seen.get(singular) ?? [];
    seen.set(singular, [...before, new Set(forms)]);
    const isTwin = before.some(
      (other) => forms.length + other.size === 0 || forms.some((form) => other.has(form)),
    );
    return isTwin || before.some((other) => other.size === 0) ? [lexeme.join(' ')] : [];
  });
};
