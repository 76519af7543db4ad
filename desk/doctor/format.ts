import { createRequire } from 'node:module';
import type { ReportLanguage } from '../lint/messages.ts';
import { RULES, sortFindings, WEIGHTS, type Finding, type Rule, type Weight } from './finding.ts';

/** What was checked; links with their number. */
export type Part = 'content' | 'dist' | 'live' | 'feeds' | { links: number };

type Messages = {
  weight: Record<Weight, string>;
  found: string;
  cure: string;
  more: string;
  good: string;
  summary: string;
  parts: Record<'content' | 'dist' | 'live' | 'feeds' | 'links', string>;
  rules: Record<Rule, [what: string, cure: string]>;
};

const MESSAGES = createRequire(import.meta.url)('./messages.json') as Record<
  ReportLanguage,
  Messages
>;

/** How many places of one fault are named. */
const NAMED = 3;

/** The meaning of a rule, and its cure. */
export const explain = (rule: Rule, language: ReportLanguage): { what: string; cure: string } => {
  const [what, cure] = MESSAGES[language].rules[rule];
  return { what, cure };
};

/** A page of findings, the most serious first: each fault once, with its places and its cure. */
export const formatFindings = (
  findings: readonly Finding[],
  parts: readonly Part[],
  language: ReportLanguage,
): string[] => {
  const words = MESSAGES[language];
  const sorted = sortFindings(findings);
  const rules = [...new Set(sorted.map(({ rule }) => rule))];
  const partsText = parts
    .map((part) =>
      typeof part === 'string' ? words.parts[part] : fill(words.parts.links, { n: part.links }),
    )
    .join(language === 'ar' ? '، ' : ', ');
  const counts = Object.fromEntries(
    WEIGHTS.map((weight) => [weight, findings.filter(({ rule }) => RULES[rule] === weight).length]),
  );
  return [
    ...rules.flatMap((rule) => {
      const all = sorted.filter((each) => each.rule === rule);
      const { what, cure } = explain(rule, language);
      return [
        `${words.weight[RULES[rule]]}: ${what} (${rule})`,
        ...all
          .slice(0, NAMED)
          .map(({ where, found }) =>
            found === '' ? `  ${where}` : `  ${where}\n    ${words.found}: ${found}`,
          ),
        ...(all.length > NAMED ? [`  ${fill(words.more, { n: all.length - NAMED })}`] : []),
        `  ${words.cure}: ${cure}`,
        '',
      ];
    }),
    fill(findings.length === 0 ? words.good : words.summary, { ...counts, parts: partsText }),
  ];
};

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
