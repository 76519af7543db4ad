import { expect, it } from 'vitest';
import { carryMarks } from './carry-marks.ts';

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
