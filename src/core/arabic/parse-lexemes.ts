import type { Lexeme } from './lexicon.ts';

/*
 * The files of the lexicon: lexemes are separated by | or by lines, their forms by spaces, the
 * singular first; _ stands for the space within a form. `#` begins a comment. `=` begins a line with
 * the pattern of the plurals below it, which a test checks.
 */

export type Section = { pattern: string | null; lexemes: Lexeme[] };

export const parseSections = (text: string): Section[] => {
  const sections: Section[] = [{ pattern: null, lexemes: [] }];
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('=')) sections.push({ pattern: line.slice(1).trim(), lexemes: [] });
    else
      for (const part of line.split('|')) {
        const [singular, ...forms] = part
          .trim()
          .split(/\s+/)
          .map((form) => form.replace('_', ' '));
        if (singular !== undefined && singular !== '')
          sections.at(-1)?.lexemes.push([singular, ...forms]);
      }
  }
  return sections;
};
