import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText } from './markup.ts';

describe('a plain text in markup', () => {
  it.each([
    ['أ & ب', 'أ &amp; ب', 'أ &amp; ب'],
    ['<b>', '&lt;b&gt;', '&lt;b&gt;'],
    ['&lt;', '&amp;lt;', '&amp;lt;'],
    ['«أ» "ب"', '«أ» "ب"', '«أ» &quot;ب&quot;'],
  ])('%s', (text, inText, inAttribute) => {
    expect([escapeText(text), escapeAttribute(text)]).toEqual([inText, inAttribute]);
  });
});
