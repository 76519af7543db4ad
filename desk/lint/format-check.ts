import type { CheckResult } from './check-content.ts';
import { say, sayProblem, type ReportLanguage } from './messages.ts';
import { spellOut } from './spell-out.ts';

/** A result for a person: each thing with its file and line, and what to do about it. */
export const formatCheck = (
  { articles, problems, findings, accepted, unused }: CheckResult,
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
    ...unused.map(({ file, line, field, rule, words }) =>
      [
        `${file}:${line}  ${field}`,
        `  ${rule}: ${say(language, 'unused')}`,
        ...(words === '' ? [] : [`  «${spellOut(words)}»`]),
      ].join('\n'),
    ),
    problems.length + findings.length === 0
      ? say(language, 'good', { articles })
      : say(language, 'summary', { ...figures, advice: findings.length - certain }),
    ...(accepted.length > 0 ? [say(language, 'accepted', { accepted: accepted.length })] : []),
    ...(findings.some(({ isCertain, cure }) => isCertain && cure !== null)
      ? [say(language, 'fix')]
      : []),
  ];
};
