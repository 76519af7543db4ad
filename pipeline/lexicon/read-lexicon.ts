import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLexicon, type Lexeme, type WholeLexicon } from '../../src/core/arabic/lexicon.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { looksForeign } from '../../src/core/arabic/shape.ts';
import { parseSections, type Section } from '../../src/core/arabic/parse-lexemes.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../src/core/arabic/lexicon');

/** The files of the lexicon by name, in order. */
export const readLexiconFiles = (): Map<string, Section[]> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [file, parseSections(readFileSync(path.join(FOLDER, file), 'utf8'))]),
  );

export const readLexemes = (): Lexeme[] => lexemesOf(readLexiconFiles());

const lexemesOf = (files: ReadonlyMap<string, Section[]>): Lexeme[] =>
  [...files.values()].flat().flatMap(({ lexemes }) => lexemes);

/**
 * The files whose words come from other languages, and are therefore written in more ways than are
 * listed.
 */
const FOREIGN = ['abroad.txt', 'places-and-people.txt', 'spellings.txt'];

/**
 * A word of this length from another file counts as foreign if it cannot come from an Arabic root:
 * دكتاتورية, سكرتير.
 */
const LONG = 6;

let kept: WholeLexicon | undefined;

/** Every word that the product knows. It is read once, because it is part of the program. */
export const readLexicon = (): WholeLexicon => (kept ??= read());

const read = (): WholeLexicon => {
  const files = readLexiconFiles();
  const foreign = FOREIGN.flatMap((file) => files.get(file) ?? []);
  const lexemes = lexemesOf(files);
  const others = lexemes.filter(
    ([singular]) => singular.length >= LONG && looksForeign(foldLetters(singular)),
  );
  return createLexicon(
    lexemes,
    new Set([...foreign.flatMap((section) => section.lexemes), ...others]),
  );
};
