import type { Slip } from './finding.ts';

const LATIN = /[0-9]/g;
const ARABIC = /[٠-٩]/g;
const NUMBER = /[0-9٠-٩۰-۹]+/g;

/** A year. In other numbers with both systems, one digit may be the slip: «26٦» was meant as 26. */
const YEAR = /^(?:1[3-9]|20)\d\d$/;

const valueOf = (digit: string): number => (digit.codePointAt(0) ?? 0) & 0xf;

const toLatin = (number: string): string =>
  number.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(valueOf(digit)));

const toArabic = (number: string): string =>
  number.replaceAll(/[0-9۰-۹]/g, (digit) => String.fromCodePoint(0x660 + valueOf(digit)));

/** Writes a number in one system of digits. */
type Write = (number: string) => string;

/** How an article writes most of its numbers. */
export const chooseDigits = (texts: readonly string[]): Write => {
  const all = texts.join(' ');
  return (all.match(ARABIC)?.length ?? 0) > (all.match(LATIN)?.length ?? 0) ? toArabic : toLatin;
};

/** Numbers in other digits than the article's. Certain where one year mixes two systems. */
export const findMixedDigits = (text: string, write: Write): Slip[] =>
  [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const cure = write(number);
    if (cure === number || isInLatin(text, index, number.length)) return [];
    const systems = [/[0-9]/, /[٠-٩]/, /[۰-۹]/].filter((digits) => digits.test(number));
    return [
      {
        rule: 'mixed-digits',
        start: index,
        end: index + number.length,
        cure,
        isCertain: systems.length > 1 && YEAR.test(toLatin(number)),
      },
    ];
  });

/** Digits in a Latin word or an address, such as COP29, belong to it. */
const isInLatin = (text: string, start: number, length: number): boolean =>
  /[a-z][-._/]?$/i.test(text.slice(0, start)) || /^[-._/]?[a-z]/i.test(text.slice(start + length));
