/** Which marks a language puts around quotations, from the outermost: «… “…” …». */
const GUILLEMETS = ['«»', '“”', '‘’'] as const;
const MARKS = {
  ar: GUILLEMETS,
  ru: ['«»', '„“', '‘’'],
  fa: GUILLEMETS,
  en: ['“”', '‘’', '“”'],
} as const;

type Language = keyof typeof MARKS;

const OPENING = '«“„';
const SIGN = /[«»“”„]/g;

/**
 * Prepares a text for quotation marks around it: marks inside it move one level in, so that the
 * first closing mark does not end the whole. Marks of a lower level and unpaired marks stay as they
 * are.
 */
export const nestQuotes = (text: string, language: Language = 'ar'): string => {
  const [, ...inner] = MARKS[language];
  const open: string[] = [];
  return text.replace(SIGN, (sign) => {
    const isClosing = !OPENING.includes(sign) || (sign === '“' && open.at(-1) === '„');
    if (isClosing) open.pop();
    const level = Math.min(open.length, inner.length - 1);
    if (!isClosing) open.push(sign);
    return inner[level]?.[isClosing ? 1 : 0] ?? sign;
  });
};

/** A text between a language's quotation marks; marks inside it are nested. */
export const inQuotes = (text: string, language: Language = 'ar'): string => {
  const [opening, closing] = MARKS[language][0];
  return `${opening ?? ''}${nestQuotes(text, language)}${closing ?? ''}`;
};
