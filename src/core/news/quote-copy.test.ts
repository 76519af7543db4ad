import { describe, expect, it } from 'vitest';
import { formatQuoted } from './quote-copy.ts';

const QUOTED = {
  text: 'قولٌ تجريبيّ',
  title: 'خبر تجريبي',
  source: 'وكالة مخترعة',
  date: '1 يناير 2030',
  url: 'https://news.invalid/articles/invented/?quote=p1.0-4~k2f9x1',
};

describe('a copied passage', () => {
  it.each<[string, Partial<Parameters<typeof formatQuoted>[0]>, string[]]>([
    [
      'names its title, source, date and address',
      {},
      ['«قولٌ تجريبيّ»', QUOTED.title, QUOTED.source, QUOTED.date, QUOTED.url],
    ],
    [
      'leaves out what is not known',
      { source: null, date: null },
      ['«قولٌ تجريبيّ»', QUOTED.title, QUOTED.url],
    ],
    [
      'keeps its lines, and holds nothing that cannot be seen',
      { text: 'أول\u200F\nثانٍ 2–1' },
      ['«أول', 'ثانٍ 2–1»', QUOTED.title, QUOTED.source, QUOTED.date, QUOTED.url],
    ],
    [
      'takes along what the editors say of it',
      { notes: ['ملاحظة مخترعة'] },
      ['«قولٌ تجريبيّ»', '[ملاحظة مخترعة]', QUOTED.title, QUOTED.source, QUOTED.date, QUOTED.url],
    ],
    [
      'isolates foreign names and numbers in the lines about it',
      { title: 'فريق يفوز 2–1', source: 'وكالة (Invented+)' },
      [
        '«قولٌ تجريبيّ»',
        'فريق يفوز \u20662–1\u2069',
        'وكالة (\u2066Invented+\u2069)',
        QUOTED.date,
        QUOTED.url,
      ],
    ],
  ])('%s', (_what, change, lines) => {
    expect(formatQuoted({ ...QUOTED, ...change }).split('\n')).toEqual(lines);
  });
});
