import { expect, it } from 'vitest';
import { sameStretch } from './same-stretch.ts';

it.each<[string, string, string, string, string | null]>([
  ['the same text', 'قال 5 منهم', 'قال 5 منهم', '5 منهم', '5 منهم'],
  ['other digits', 'قال ٥ منهم', 'قال 5 منهم', '5 منهم', '٥ منهم'],
  ['marks that were hidden', 'قال خمسة منهم', 'قَالَ خَمْسَةٌ مِنْهُمْ', 'خَمْسَةٌ', 'خمسة'],
  ['marks that are shown again', 'قَالَ خَمْسَةٌ مِنْهُمْ', 'قال خمسة منهم', 'خمسة', 'خَمْسَةٌ'],
  ['both', 'في ٢٠٢٦ كَتَبَ', 'في 2026 كتب', 'كتب', 'كَتَبَ'],
  ['another text', 'قال 6 منهم', 'قال 5 منهم', '5', null],
])('%s', (_what, shown, written, stretch, found) => {
  const start = written.indexOf(stretch);
  const place = sameStretch(shown, written, start, start + stretch.length);
  expect(place && shown.slice(...place)).toBe(found);
});
