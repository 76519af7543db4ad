import { expect, it } from 'vitest';
import { balanceLines, wrapLines } from './wrap-lines.ts';

/** Every letter has the width one, vowel marks none. */
const widthOf = (text: string) => text.replaceAll(/\p{M}/gu, '').length;

it.each<[string, string, string[]]>([
  ['words', 'كلمة ثم كلمة', ['كلمة ثم', 'كلمة']],
  ['spaces that are many', '  كلمة   ثم ', ['كلمة ثم']],
  ['vowel marks', 'كَلِمَةٌ ثُمَّ كَلِمَةٌ', ['كَلِمَةٌ ثُمَّ', 'كَلِمَةٌ']],
  ['lines of its own', 'أول\nثان', ['أول', 'ثان']],
  ['a word without end', 'لالالالالالا', ['لالالالا', 'لالا']],
  ['a word without end between others', 'من لالالالالا إلى', ['من', 'لالالالا', 'لا إلى']],
  ['an address', 'abcde/fghi/jk', ['abcde/', 'fghi/jk']],
  ['an address that has a sign only at its beginning', 'a/bcdefghij', ['a/bcdefg', 'hij']],
  ['nothing', '', []],
])('%s', (_what, text, lines) => {
  expect(wrapLines(text, 8, widthOf)).toEqual(lines);
});

it.each<[string, string, number, string[]]>([
  ['no word stands alone', 'كلمة كلمة كلمة كلمة ثم', 19, ['كلمة كلمة', 'كلمة كلمة ثم']],
  ['a line that stays', 'كلمة ثم', 19, ['كلمة ثم']],
  ['no word is broken for it', 'لالالالالا لا', 10, ['لالالالالا', 'لا']],
  ['nothing', '', 8, []],
])('balanced: %s', (_what, text, width, lines) => {
  expect(balanceLines(text, wrapLines(text, width, widthOf), width, widthOf)).toEqual(lines);
});
