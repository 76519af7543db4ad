import { describe, expect, it } from 'vitest';
import { createAnalyzer } from './analyzer.ts';
import { createNameFinder, type SpeltName } from './find-names.ts';

const NAMES: SpeltName[] = [
  {
    id: 'kazakhstan',
    spellings: ['كازاخستان', 'قازاخستان', 'Kazakhstan'],
    adjectives: ['كازاخستان', 'كازاخ'],
  },
  { id: 'astana', spellings: ['أستانا', 'أستانة'], adjectives: [] },
  { id: 'almaty', spellings: ['ألماتي', 'ألما آتا'], adjectives: [] },
  { id: 'samarkand', spellings: ['سمرقند'], adjectives: [] },
  { id: 'tokayev', spellings: ['قاسم جومارت توكاييف', 'توكاييف'], adjectives: [] },
  { id: 'opec-plus', spellings: ['أوبك بلس', 'أوبك+'], adjectives: [] },
];

const find = createNameFinder(
  NAMES,
  createAnalyzer([
    ['كازاخستان', 'قازاخستان', 'كازاخ', 'Kazakhstan'],
    ['ألماتي', 'ألما آتا'],
  ]),
);

const found = (text: string) =>
  find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('a name in a text', () => {
  it.each([
    ['as it is', 'زار أستانا أمس', ['astana: أستانا']],
    ['behind clitics', 'من أستانا وبكازاخستان', ['astana: أستانا', 'kazakhstan: وبكازاخستان']],
    ['without its hamza', 'في استانا', ['astana: استانا']],
    ['with its marks', 'كَازَاخِستان', ['kazakhstan: كَازَاخِستان']],
    ['in another spelling', 'قازاخستان', ['kazakhstan: قازاخستان']],
    ['in another script', 'in Kazakhstan', ['kazakhstan: Kazakhstan']],
    ['as an adjective of a country', 'الرئيس الكازاخي', ['kazakhstan: الكازاخي']],
    ['of two words', 'مدينة ألما آتا', ['almaty: ألما آتا']],
    ['once, by its longest spelling', 'قاسم جومارت توكاييف', ['tokayev: قاسم جومارت توكاييف']],
    ['by its surname alone', 'وتوكاييف', ['tokayev: وتوكاييف']],
    ['with its sign', 'حصص أوبك + هذا العام', ['opec-plus: أوبك +']],
  ])('is found %s', (_how, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['a city with the article is another word', 'في الآستانة'],
    ['a surname made of a city is nobody of it', 'الإمام السمرقندي'],
    ['a longer word has it by chance', 'أستاناوية'],
    ['its sign is missing', 'منظمة أوبك'],
    ['only a part of it is there', 'قاسم جومارت'],
  ])('is not found where %s', (_why, text) => {
    expect(found(text)).toEqual([]);
  });
});
