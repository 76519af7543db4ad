import type { Page } from '@playwright/test';
import { formatQuote } from '../src/core/news/quote-address.ts';
import { partsOf, quoteAddressOf, quotedText } from '../src/core/news/quote-text.ts';
import { expect } from './fixtures.ts';
import { addressOf, FULL } from './seed.ts';

export const ARTICLE = addressOf(FULL);

export const linkTo = (text: string, { id, body } = FULL) => {
  const parts = partsOf(body);
  const start = quotedText(parts, { start: 0, end: Infinity }).indexOf(text);
  const address = quoteAddressOf(parts, { start, end: start + text.length });
  return `articles/${id}/?quote=${formatQuote(address)}`;
};

/** The text that is highlighted as quoted, a line for each part, and whether it is in view. */
export const quoted = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('quote') ?? [])].filter((one) => one instanceof Range);
    const [first] = ranges;
    const { top = -1, bottom = 0 } = first?.getBoundingClientRect() ?? {};
    return { text: ranges.join('\n'), isInView: top >= 0 && bottom <= innerHeight };
  });

export const expectQuoted = (page: Page, text: string) =>
  expect.poll(() => quoted(page)).toEqual({ text, isInView: true });
