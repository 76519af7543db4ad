import type { z } from 'zod';

/** One thing wrong with one content file. */
export type Problem = {
  /** The file, from the content folder. */
  file: string;
  /** The field, such as `body[2].text`; empty for the file as a whole. */
  field: string;
  expected: string;
  /** What was found there instead, shortened and with invisible characters spelt out. */
  found: string;
};

/** All problems of a content folder together; nothing is built while there are any. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const formatProblem = ({ file, field, expected, found }: Problem): string =>
  [`${file}${field && ` › ${field}`}`, `  expected: ${expected}`, `  found:    ${found}`]
    .map(spellOut)
    .join('\n');

/** What the schema found, as problems of a file. `input` is what the file held. */
export const problemsOf = (file: string, error: z.ZodError, input: unknown): Problem[] =>
  error.issues.flatMap((issue) => {
    const found = valueAt(input, issue.path);
    const field = formatPath(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        field: formatPath([...issue.path, key]),
        expected: 'only the fields of the schema; check the spelling or delete it',
        found: show(valueAt(found, [key])),
      }));
    }
    return [{ file, field, expected: expectation(issue), found: show(found) }];
  });

const expectation = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      // The field's own message says what is missing.
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      if (issue.expected === 'nonoptional') return 'a value';
      if (issue.expected === 'tuple') return 'a list';
      return `${article(issue.expected)} ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      if (!issue.message.startsWith('Too small')) return issue.message;
      return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      if (!issue.message.startsWith('Too big')) return issue.message;
      return `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    case 'invalid_union':
      if (issue.discriminator !== undefined)
        return `a block whose "type" is paragraph, heading, quote, list, image or table`;
      return bestOfUnion(issue) ?? issue.message;
    default:
      return issue.message;
  }
};

/**
 * Of the alternatives of a union, the one that matched as far as a custom check explains best what
 * is wrong.
 */
const bestOfUnion = (issue: z.core.$ZodIssueInvalidUnion): string | undefined =>
  issue.errors.flat().find((inner) => inner.code === 'custom')?.message;

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'an' : 'a');

const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`))
    .join('');

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );

const SHOWN = 80;

/** A value in a message: short, on one line, with every invisible character spelt out. */
export const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return spellOut(short);
};

/** A text on one line, with every invisible character as its code point. */
const spellOut = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu,
    (character) => `<U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`,
  );
