import { describe, expect, it } from 'vitest';
import { shareLinks, shareText } from './share.ts';

const ADDRESS = 'https://news.example/articles/invented-1/';

describe('shareText', () => {
  it.each([
    ['عنوان تجريبي', 'عنوان تجريبي'],
    ['اتفاق بين \u2066SpaceX\u2069 وأخرى', 'اتفاق بين SpaceX وأخرى'],
    ['نمو 3.5% ثم 15 في 2020', 'نمو \u20663.5%\u2069 ثم 15 في 2020'],
    ['News: Kazakhstan – page 2', 'News: Kazakhstan – page 2'],
    ['«فاز 2–1»\nعنوان', '«فاز \u20662–1\u2069»\nعنوان'],
    ['نصف حرف \uD83D', 'نصف حرف \uFFFD'],
  ])('%j is sent with the address on a line of its own', (text, marked) => {
    expect(shareText(text, ADDRESS)).toBe(`${marked}\n${ADDRESS}`);
  });
});

const strip = (text: string) => text.replaceAll(/[\u2066\u2069]/g, '');

const HOSTILE = 'عنوان & #1 + 100% ?x=y "قوس"';

describe('shareLinks', () => {
  const links = shareLinks(HOSTILE, ADDRESS);

  it.each([
    [links.whatsapp, 'https://wa.me/', { text: `${HOSTILE}\n${ADDRESS}` }],
    [links.telegram, 'https://t.me/share/url', { url: ADDRESS, text: HOSTILE }],
    [links.x, 'https://x.com/intent/post', { text: `${HOSTILE}\n`, url: ADDRESS }],
    [links.email, 'mailto:', { subject: HOSTILE, body: `${HOSTILE}\r\n${ADDRESS}` }],
  ])('%s says what was meant', (link, place, expected) => {
    const { href, searchParams, hash } = new URL(link);
    expect(href.split('?')[0]).toBe(place);
    expect(hash).toBe('');
    const found = [...searchParams].map(([name, value]) => [name, strip(value)]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(link).toMatch(/^[\x21-\x7E]+$/);
    // A plus sign means a space only in forms: mail programs would show it.
    expect(link).not.toContain('+');
  });

  it('gives a mail the first line of a quotation for its subject', () => {
    const { searchParams } = new URL(shareLinks('سطر أول\nسطر ثانٍ', ADDRESS).email);
    expect(searchParams.get('subject')).toBe('سطر أول');
    expect(searchParams.get('body')).toBe(`سطر أول\r\nسطر ثانٍ\r\n${ADDRESS}`);
  });
});
