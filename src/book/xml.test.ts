import { describe, expect, it } from 'vitest';
import { element, xmlText } from './xml.ts';

describe('a text of XML', () => {
  it.each([
    ['a & b < c > d "e"', 'a &amp; b &lt; c &gt; d "e"'],
    ['&amp; ]]>', '&amp;amp; ]]&gt;'],
    ['a\u0000\u0008\u000B\u001F\u007F\u0085b', 'ab'],
    ['\uD800 \uDC00 \uFFFE\uFFFF', '  '],
    ['tab\tline\n', 'tab\tline\n'],
    ['𐤀 👩‍👧 ﷽ \u200F', '𐤀 👩‍👧 ﷽ \u200F'],
  ])('%j is written %j', (text, written) => expect(xmlText(text)).toBe(written));
});

describe('an element', () => {
  it.each([
    [element('p', {}), '<p></p>'],
    [element('img', { src: 'a.webp', alt: '' }), '<img src="a.webp" alt=""/>'],
    [
      element('a', { href: '?a&"b"', id: undefined }, 'x', 'y'),
      '<a href="?a&amp;&quot;b&quot;">xy</a>',
    ],
  ])('is %s', (written, expected) => expect(written).toBe(expected));
});
