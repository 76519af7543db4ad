import { expect, it } from 'vitest';
import { inventName } from '../../tools/testing/invent-name.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import { formsOf } from './forms-of.ts';

it.each<[what: string, name: Partial<Name>, forms: string[]]>([
  [
    'a person, word by word, without a surname alone',
    {
      kind: 'person',
      name: 'زيد مخترع',
      variants: ['زايد مخترع', 'مخترع'],
      latin: ['Zayd Invented'],
      cyrillic: [],
    },
    ['زيد مخترع', 'زايد مخترع', 'Zayd Invented'],
  ],
  [
    'a place of two words, that is one elsewhere or in another order',
    {
      kind: 'place',
      name: 'أرض الوسط',
      variants: ['ارض الوسط', 'وسط الأرض'],
      latin: ['Middle Land', 'Midland'],
      cyrillic: [],
    },
    ['أرض الوسط', 'ارض الوسط', 'Midland'],
  ],
  [
    'an organisation with a sign',
    { kind: 'organisation', name: 'أوبك بلس', variants: ['أوبك+'], latin: [], cyrillic: [] },
    ['أوبك بلس'],
  ],
  [
    'a country with its adjective',
    {
      kind: 'place',
      name: 'كازاخستان',
      variants: ['قازاخستان'],
      adjectives: ['كازاخ'],
      latin: ['Kazakhstan'],
      cyrillic: ['Казахстан'],
    },
    ['كازاخستان', 'قازاخستان', 'كازاخ', 'Kazakhstan', 'Казахстан'],
  ],
])('the spellings by which a search knows %s', (_what, name, forms) => {
  expect(formsOf(inventName(name))).toEqual(forms);
});
