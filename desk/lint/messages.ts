import { createRequire } from 'node:module';
import type { LintRule } from '../../src/core/news/lint-rules.ts';

/** Languages that a report can be written in. */
export const REPORT_LANGUAGES = ['en', 'ar'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

type Key =
  | LintRule
  | 'expected'
  | 'found'
  | 'instead'
  | 'certain'
  | 'good'
  | 'summary'
  | 'accepted'
  | 'unused'
  | 'fixed'
  | 'wouldFix'
  | 'fix'
  | 'notWritten'
  | 'reason'
  | 'cure'
  | 'noRoom'
  | 'noPermission'
  | 'readOnly'
  | 'otherFailure'
  | 'whole';

const load = createRequire(import.meta.url);
const messages = load('./messages.json') as Record<ReportLanguage, Record<Key, string>>;
const problemsInArabic = load('./problems-ar.json') as Readonly<Record<string, string>>;

/** A message with its figures filled in. */
export const say = (
  language: ReportLanguage,
  key: Key,
  figures: Readonly<Record<string, number>> = {},
): string =>
  messages[language][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(figures[name]));

/** What a problem of content expects or found. The build says it in English; values are not translated. */
export const sayProblem = (language: ReportLanguage, text: string): string => {
  if (language !== 'ar') return text;
  const words = problemsInArabic[text];
  if (words !== undefined) return words;
  for (const { pattern, arabic } of withValues) {
    const values = pattern.exec(text)?.groups;
    if (values) return arabic.replaceAll(PLACE, (_, name: string) => values[name] ?? '');
  }
  return text;
};

const PLACE = /\{(\w+)\}/g;

/** Messages with values of the file in them, such as `{width} × {height} pixels`. */
const withValues = Object.entries(problemsInArabic)
  .filter(([english]) => /\{\w+\}/.test(english))
  .map(([english, arabic]) => ({
    pattern: new RegExp(
      `^${english.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(PLACE, '(?<$1>.+)')}$`,
    ),
    arabic,
  }));
