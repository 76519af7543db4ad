import { describe, expect, it } from 'vitest';
import { inDigits } from './digits.ts';

describe('a text in one system of digits', () => {
  it.each([
    ['كوفيد-19', 'arab', 'كوفيد-١٩'],
    ['كوفيد-19', 'latn', 'كوفيد-19'],
    ['٢٠٢٦/٠٩/١٥', 'latn', '2026/09/15'],
    ['0123456789', 'arab', '٠١٢٣٤٥٦٧٨٩'],
    ['٠١٢٣٤٥٦٧٨٩', 'latn', '0123456789'],
    ['في 15 و١٦ سبتمبر', 'arab', 'في ١٥ و١٦ سبتمبر'],
    ['بلا أرقام', 'arab', 'بلا أرقام'],
    ['', 'latn', ''],
  ] as const)('"%s" in %s is "%s"', (text, system, expected) => {
    expect(inDigits(text, system)).toBe(expected);
  });
});
