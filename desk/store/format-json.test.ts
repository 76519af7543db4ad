import * as fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { formatJson } from './format-json.ts';

describe('formatJson', () => {
  it('lays out files as the formatter of the project does', async () => {
    const word = fc.constantFrom('', 'KZ', 'نص', 'نص أطول بكثير من غيره', '—', 'كَلِمة');
    const list = fc.array(word, { maxLength: 9 });
    const article = fc.record({
      countries: list,
      rows: fc.array(list, { maxLength: 3 }),
      body: fc.array(fc.oneof(word, fc.record({ type: word, text: list })), { maxLength: 4 }),
      at: fc.nat(),
      none: fc.constant(null),
    });
    await fc.assert(
      fc.asyncProperty(article, async (value) => {
        const text = formatJson(value);
        expect(JSON.parse(text)).toEqual(value);
        expect(text).toBe(
          await format(text, { parser: 'json', printWidth: 100, singleQuote: true }),
        );
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
