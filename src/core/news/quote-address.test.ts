import { describe, expect, it } from 'vitest';
import { formatQuote, parseQuote, type QuoteAddress } from './quote-address.ts';

describe('the address of a passage', () => {
  it.each<[string, QuoteAddress]>([
    [
      'p3.12-48~k2f9x1',
      { from: { block: 3, offset: 12 }, to: { block: 3, offset: 48 }, check: 'k2f9x1' },
    ],
    [
      'p3.12-p5.40~000000',
      { from: { block: 3, offset: 12 }, to: { block: 5, offset: 40 }, check: '000000' },
    ],
    [
      'p1.0-p12.1~zzzzzz',
      { from: { block: 1, offset: 0 }, to: { block: 12, offset: 1 }, check: 'zzzzzz' },
    ],
  ])('%s is read and written', (text, address) => {
    expect(parseQuote(text)).toEqual(address);
    expect(formatQuote(address)).toBe(text);
  });

  it('within one block is written in its short way', () => {
    const address = parseQuote('p3.12-p3.48~k2f9x1');
    expect(address && formatQuote(address)).toBe('p3.12-48~k2f9x1');
  });

  it.each([
    '',
    'p3',
    'p3.12-48',
    'p3.12-48~',
    'p3.12-48~k2f9x',
    'p3.12-48~k2f9x12',
    'p3.12-48~K2F9X1',
    'p0.1-2~k2f9x1',
    'p03.1-2~k2f9x1',
    'p3.012-48~k2f9x1',
    'p3.-1-2~k2f9x1',
    'p3.12-12~k2f9x1',
    'p3.12-3~k2f9x1',
    'p3.12-p2.48~k2f9x1',
    'p3.12-p3.2~k2f9x1',
    'p99999.1-2~k2f9x1',
    'p3.1-1234567~k2f9x1',
    'p٣.١-٢~k2f9x1',
    ' p3.12-48~k2f9x1',
    'p3.12-48~k2f9x1\n',
    '<b>',
  ])('%j is none', (text) => {
    expect(parseQuote(text)).toBeNull();
  });
});
