import { expect, it } from 'vitest';
import { carryMarks, isolateRuns } from './carry-marks.ts';

const shown = (text: string) => text.replaceAll('\u2066', '⟦').replaceAll('\u2069', '⟧');
const hidden = (text: string) => text.replaceAll('⟦', '\u2066').replaceAll('⟧', '\u2069');

it.each<[string, string[], string[]]>([
  ['no run', ['كلمة', 'كلمة'], ['كلمة', 'كلمة']],
  ['a run in one line', ['في ⟦Astana⟧', 'اليوم'], ['في ⟦Astana⟧', 'اليوم']],
  [
    'a run over three lines',
    ['في ⟦Air', 'Astana', 'KC⟧ (اليوم)'],
    ['في ⟦Air⟧', '⟦Astana⟧', '⟦KC⟧ (اليوم)'],
  ],
  ['a run behind another', ['⟦A⟧ و⟦B', 'C⟧'], ['⟦A⟧ و⟦B⟧', '⟦C⟧']],
])('%s', (_what, lines, carried) => {
  expect(carryMarks(lines.map(hidden)).map(shown)).toEqual(carried);
});

it.each([
  ['an address', 'في https://a.example/b/c ثم', 'في ⟦https://a.example/b/c⟧ ثم'],
  ['a name with an initial', 'قال J. K. Invented هنا', 'قال ⟦J. K. Invented⟧ هنا'],
  ['a text wholly in other letters', 'Invented.', '⟦Invented.⟧'],
  ['Arabic alone', 'خبر مخترع.', 'خبر مخترع.'],
])('that may be broken anywhere: %s', (_what, text, isolated) => {
  expect(shown(isolateRuns(text))).toBe(isolated);
});
