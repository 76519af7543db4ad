import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

/** Bytes of a text in a single-byte encoding. */
const encode = (text: string, encoding: string): Uint8Array => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new Map(
    bytes.map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => letters.get(letter) ?? 0x3f);
};

/** Bytes of a text in UTF-16 or UTF-32. */
const encodeWide = (text: string, size: 2 | 4, isLittle: boolean, mark = ''): Uint8Array => {
  const units = Array.from(mark + text, (letter) => letter.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * size));
  for (const [at, unit] of units.entries())
    if (size === 2) view.setUint16(at * 2, unit, isLittle);
    else view.setUint32(at * 4, unit, isLittle);
  return new Uint8Array(view.buffer);
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const feed = (text: string, encoding?: string) =>
  `${encoding === undefined ? '' : `<?xml version="1.0" encoding="${encoding}"?>`}<rss><item><title>${text}</title></item></rss>`;

const ARABIC = 'خبر من كازاخستان، نص مخترع';
const RUSSIAN = 'Выдуманная новость из Астаны';

describe('what is UTF-8', () => {
  it.each(['windows-1256', 'iso-8859-1', 'utf-16', 'us-ascii'])(
    'is read as UTF-8 although it is said to be %s',
    (said) => {
      const text = feed(ARABIC, said);
      const contentType = `text/xml; charset=${said}`;
      expect(decodeBytes(utf8(text), { contentType })).toMatchObject({ text, notes: [] });
    },
  );

  it.each([[null], ['text/xml; charset=windows-1256'], ['text/xml; charset=utf-8']])(
    'stays it when a byte is wrong, is cut off, or is missing (%s)',
    (contentType) => {
      const good = utf8(feed(ARABIC));
      const at = good.indexOf(0xd8);
      for (const bytes of [
        Uint8Array.from([...good.subarray(0, at), 0xff, ...good.subarray(at)]),
        Uint8Array.from([...good.subarray(0, at), ...good.subarray(at + 1)]),
        Uint8Array.from([...good, 0xd9]),
      ]) {
        const { text, notes } = decodeBytes(bytes, { contentType });
        expect(text.split('\uFFFD')).toHaveLength(2);
        expect(text).toContain('من كازاخستان، نص مخترع');
        expect(notes).toEqual([expect.stringContaining('1 place was no UTF-8')]);
      }
    },
  );

  it('may say U+FFFD itself, which is no fault', () => {
    expect(decodeBytes(utf8(feed('نص \uFFFD')))).toMatchObject({ notes: [] });
  });

  it('begins with a mark that is no part of it', () => {
    expect(decodeBytes(utf8(`\uFEFF${ARABIC}`)).text).toBe(ARABIC);
  });
});

describe('what is UTF-16 or UTF-32', () => {
  it.each([
    [2, true],
    [2, false],
    [4, true],
    [4, false],
  ] as const)(
    'is read, with a mark and without: %s bytes, little end first %s',
    (size, isLittle) => {
      for (const text of [feed(ARABIC, 'utf-16'), feed(RUSSIAN), `{"title":"${ARABIC}"}`, ARABIC])
        for (const mark of ['', '\uFEFF'])
          expect(decodeBytes(encodeWide(text, size, isLittle, mark))).toMatchObject({
            text,
            notes: [],
          });
    },
  );

  it('is not seen in a text with a stray NUL', () => {
    const text = feed(`${ARABIC}\0${ARABIC}`);
    expect(decodeBytes(utf8(text)).text).toBe(text);
  });
});

describe('what is neither', () => {
  it.each([
    ['windows-1256', 'خبر'],
    ['windows-1256', ARABIC],
    ['windows-1256', 'قال الرئيس: «نعم»، ثم أضاف…'],
    ['iso-8859-6', 'خبر من كازاخستان'],
    ['iso-8859-6', 'وقع الرئيس اتفاقا جديدا في العاصمة'],
    ['windows-1251', RUSSIAN],
    ['windows-1251', 'ЦЕНЫ НА ГАЗ'],
    ['koi8-r', RUSSIAN],
    ['koi8-r', 'Цены на газ в Ташкенте'],
    ['windows-1252', 'Le président à Astana, après la cérémonie'],
  ])('is guessed by its letters, and the guess is told: %s, %s', (encoding, text) => {
    const decoded = decodeBytes(encode(feed(text), encoding));
    expect(decoded.text).toContain(text);
    // é and the like have the same byte in the Western and in the Arabic encoding.
    if (encoding !== 'windows-1252')
      expect(decoded.notes).toEqual([expect.stringContaining(`${encoding} was guessed`)]);
  });

  it.each(['windows-1256', 'iso-8859-6'])('is read as declared: %s', (encoding) => {
    const bytes = encode(feed('خبر', encoding), encoding);
    expect(decodeBytes(bytes)).toMatchObject({ text: feed('خبر', encoding), notes: [] });
    const contentType = `text/xml; charset=${encoding}`;
    expect(decodeBytes(encode('خبر', encoding), { contentType }).text).toBe('خبر');
  });

  it('is guessed where a host says ISO-8859-1, as many do of everything', () => {
    const contentType = 'text/html; charset=ISO-8859-1';
    expect(decodeBytes(encode(ARABIC, 'windows-1256'), { contentType }).text).toBe(ARABIC);
  });

  it('is guessed where its declaration leaves holes', () => {
    const text = feed('تقرير: «گاز» وپترول — نص مخترع', 'iso-8859-6');
    const decoded = decodeBytes(encode(text, 'windows-1256'));
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toEqual([expect.stringContaining('declared as iso-8859-6 and is not')]);
  });

  it('follows the lines before it where it is one of several', () => {
    const { text, notes } = decodeBytes(encode('لا', 'iso-8859-6'), { before: 'iso-8859-6' });
    expect([text, notes]).toEqual(['لا', []]);
  });
});
