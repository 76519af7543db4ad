import { describe, expect, it } from 'vitest';
import { findDoubleEncoded } from './double-encoded.ts';

const TEXT = 'خبر عن قمة آسيا الوسطى في كازاخستان: «نص»';
const RUSSIAN = 'Новости Центральной Азии';

/** UTF-8 read as if it were another encoding. */
const garble = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe('UTF-8 that was read in another encoding', () => {
  it.each(['windows-1252', 'windows-1256', 'windows-1251', 'iso-8859-1'])(
    'as %s is found, with what it likely is',
    (encoding) => {
      for (const text of [TEXT, RUSSIAN]) {
        const [finding, ...others] = findDoubleEncoded(garble(text, encoding));
        expect(others).toEqual([]);
        expect(finding).toMatchObject({ rule: 'double-encoded', isCertain: false, start: 0 });
        expect(text).toContain(finding?.cure?.split(':')[0]);
      }
    },
  );

  it('is found where control characters were taken out on the way', () => {
    // The form in which an import leaves it.
    const stripped = garble(TEXT, 'windows-1252').replaceAll(/\p{Cc}/gu, '');
    expect(findDoubleEncoded(stripped)).toMatchObject([{ rule: 'double-encoded' }]);
  });

  it('is found within a good line', () => {
    const text = `قالت ${garble('الوكالة الرسمية', 'windows-1256')} اليوم`;
    expect(findDoubleEncoded(text)).toMatchObject([{ start: 5, cure: 'الوكالة الرسمية' }]);
  });

  it.each([
    TEXT,
    RUSSIAN,
    'الحفاظ، والحظ؛ والخط: «حظ»',
    'در تهران با او دیدار کرد و گفت',
    'پاکستان کے وزیر اعظم نے کہا',
    'São Paulo, NÃO à «Âme» — Ærø Ðiên',
    'café naïve – “quoted”',
    'Ўзбекистон Ёшлари, Қазақстан „Їжак“',
    '中亚新闻',
    '£5 © 2022 ± 3°',
    'plain',
  ])('is not seen in «%s»', (text) => expect(findDoubleEncoded(text)).toEqual([]));
});
