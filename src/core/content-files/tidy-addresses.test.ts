import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { tidyAddress, tidyAddresses } from './tidy-addresses.ts';

describe('an address', () => {
  it.each([
    ['https://a.example/b"c', 'https://a.example/b%22c'],
    ['https://a.example/?q="<x>"', 'https://a.example/?q=%22%3Cx%3E%22'],
    ['https://a.example/a|b\\c^d`{e}', 'https://a.example/a%7Cb%5Cc%5Ed%60%7Be%7D'],
    ['https://a.example/?a[]=1', 'https://a.example/?a%5B%5D=1'],
    ['http://[::1]:80/a[b]', 'http://[::1]:80/a%5Bb%5D'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/#a#b', 'https://a.example/#a%23b'],
    ['/articles/x/#"', '/articles/x/#%22'],
  ])('%s is written as %s', (typed, tidy) => expect(tidyAddress(typed)).toBe(tidy));

  it.each([
    'https://a.example/%D9%82?a=b&c=d%20e#f',
    'https://قناة.example/خبر?س=ص',
    '/articles/x/',
  ])('%s stays to the letter', (address) => expect(tidyAddress(address)).toBe(address));

  it('leads where a browser would have gone', () => {
    const sign = fc.constantFrom(
      'a',
      '"',
      '<',
      '>',
      '|',
      '^',
      '`',
      '{',
      '[',
      ']',
      '%',
      '%20',
      'ق',
      '?',
      '#',
      '/',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const address = `https://a.example/${signs.join('')}`;
        const decode = (text: string) =>
          text.replaceAll(/%([2-7][\dA-F])/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          );
        expect(decode(new URL(tidyAddress(address)).href)).toBe(decode(new URL(address).href));
        expect(tidyAddress(tidyAddress(address))).toBe(tidyAddress(address));
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

it('of an article: links in every kind of text, and the source', () => {
  const link = { type: 'link' as const, text: 'x', href: 'https://a.example/"' };
  const tidy = { ...link, href: 'https://a.example/%22' };
  const bodyOf = (one: typeof link) => [
    { type: 'paragraph' as const, text: ['a', one] },
    { type: 'heading' as const, level: 2 as const, text: [one] },
    { type: 'list' as const, ordered: false, items: ['a', [one]] },
    { type: 'table' as const, head: [[one]], rows: [[[one]]] },
  ];
  const article = inventArticle({ body: bodyOf(link), source: { name: 'x', url: link.href } });
  const { body, source } = tidyAddresses(article);
  expect(body).toEqual(bodyOf(tidy));
  expect(source?.url).toBe(tidy.href);
});
