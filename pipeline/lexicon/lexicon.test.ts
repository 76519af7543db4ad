import { describe, expect, it } from 'vitest';
import { tellTwins } from '../../tools/testing/test-lexicon.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { readLexemes, readLexicon, readLexiconFiles } from './read-lexicon.ts';

const WORD =
  /^(?:[\u0621-\u063A\u0641-\u064A\u0686\u06A4]+(?: [\u0621-\u064A]+)?|\p{Script=Latin}[\p{L}ʻ]*|\p{Script=Cyrillic}+)$/u;

describe.each([...readLexiconFiles()])('%s', (_file, sections) => {
  it('has words of one script, without marks', () => {
    const forms = sections.flatMap(({ lexemes }) => lexemes.flat());
    expect(forms.length).toBeGreaterThan(20);
    expect(forms.filter((form) => !WORD.test(form))).toEqual([]);
  });

  it('says no form of a word twice', () => {
    const lexemes = sections.flatMap((section) => section.lexemes);
    const folded = lexemes.map((lexeme) => lexeme.map(foldLetters));
    expect(folded.filter((forms) => new Set(forms).size < forms.length)).toEqual([]);
  });

  const patterned = sections.filter(({ pattern }) => pattern !== null);
  it.each(patterned.map(({ pattern, lexemes }) => [pattern ?? '', lexemes] as const))(
    'has under %s plurals of that pattern',
    (pattern, lexemes) => {
      // ف, ع and ل stand for any letter; some lose the hamza or double their last.
      const letters = Array.from(pattern, (letter) => ('فعل'.includes(letter) ? '.?' : letter));
      const like = new RegExp(`^${letters.join('').replace(/[يه]$/, '[يهاء]?.?')}.?$`);
      const others = lexemes.filter(
        (forms) => !forms.slice(1).some((each) => like.test(foldLetters(each))),
      );
      expect(others).toEqual([]);
    },
  );
});

describe('the lexicon', () => {
  it('is large', () => expect(readLexemes().length).toBeGreaterThan(5_000));

  it('has every word once; those that are written alike differ in their forms', () =>
    expect(tellTwins(readLexemes())).toEqual([]));

  it('finds every lexeme by each of its forms', () => {
    const { find } = readLexicon();
    const lost = readLexemes().filter((lexeme) => lexeme.some((form) => !find(foldLetters(form))));
    expect(lost).toEqual([]);
  });
});
