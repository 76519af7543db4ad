import type { CheckResult } from './check-content.ts';
import { say, sayProblem, type ReportLanguage } from './messages.ts';

/** A result for a person: each thing with its file and line, and what to do about it. */
export const formatCheck = (
  { articles, problems, findings }: CheckResult,
  language: ReportLanguage,
): string[] => {
  const certain = findings.filter(({ isCertain }) => isCertain).length;
  const figures = { articles, problems: problems.length, certain };
  return [
    ...problems.map(({ file, line, field, expected, found }) =>
      [
        `${file}:${line}${field && `  ${field}`}`,
        `  ${say(language, 'expected')}: ${sayProblem(language, expected)}`,
        `  ${say(language, 'found')}: ${sayProblem(language, found)}`,
      ].join('\n'),
    ),
    ...findings.map(({ file, line, field, rule, words, cure, isCertain }) =>
      [
        `${file}:${line}  ${field}`,
        `  ${rule}: ${say(language, rule)}${isCertain ? ` (${say(language, 'certain')})` : ''}`,
        ...(words === '' ? [] : [`  «${spellOut(words)}»`]),
        ...(cure === null ? [] : [`  ${say(language, 'instead')}: «${spellOut(cure)}»`]),
      ].join('\n'),
    ),
    problems.length + findings.length === 0
      ? say(language, 'good', { articles })
      : say(language, 'summary', { ...figures, advice: findings.length - certain }),
    ...(findings.some(({ isCertain, cure }) => isCertain && cure !== null)
      ? [say(language, 'fix')]
      : []),
  ];
};

/** Marks that nobody sees, as their code points: a report about them must show them. */
const spellOut = (text: string): string =>
  text.replaceAll(
    /[\p{Cf}\u00A0]|\p{Variation_Selector}/gu,
    (mark) => `<U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
