import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { embedPolicy, headersFile, pagePolicy } from './security-headers.ts';

const INLINE = { styles: 'abc', script: 'abc' };

/** Everything more serious than a remark. */
const faultsOf = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => [Severity.SYNTAX, Severity.HIGH, Severity.MEDIUM].includes(severity))
    .map(({ directive, description }) => `${directive}: ${description}`);

describe('the policies, as an evaluator of such policies sees them', () => {
  it.each([
    ['a page', pagePolicy(INLINE)],
    ['an embed', embedPolicy('abc')],
  ])('that of %s has no fault', (_whose, policy) => {
    expect(faultsOf(policy)).toEqual([]);
  });

  it('one with a fault has one', () => {
    expect(faultsOf("script-src 'unsafe-inline' *")).not.toEqual([]);
  });
});

/*
 * The rules of Mozilla's HTTP Observatory (its grader's charts, version 4 of the algorithm): each
 * page starts with 100, and from 90 on, bonuses count too; 100 and more is an A+. It reads the
 * policy of the page's `<meta>` together with that of the header. The site has no cookies; the
 * redirection from http to https is up to the host.
 */
const POINTS: [header: string, rule: RegExp, points: number][] = [
  ['content-security-policy', /^(?!.*unsafe)(?=.*default-src 'self')(?=.*form-action 'self')/, 5],
  ['content-security-policy', /frame-ancestors 'none'/, 5],
  ['referrer-policy', /^strict-origin-when-cross-origin$/, 5],
  ['cross-origin-resource-policy', /^same-origin$/, 10],
  ['strict-transport-security', /^max-age=(?:1[6-9]|[2-9]\d)\d{6}/, 0],
  ['x-content-type-options', /^nosniff$/, 0],
];

it('every page has the headers of an A+: 125 of 100 points', () => {
  const text = headersFile({
    basePath: '/',
    locales: USUAL_LOCALES,
    views: [{ screen: 'article', id: 'invented' }],
  });
  const headers = Object.fromEntries(
    text
      .split(/\n(?=\/)/)
      .filter((rule) => rule.startsWith('/*\n') || rule.startsWith('/articles/*\n'))
      .flatMap((rule) => rule.trim().split('\n').slice(1))
      .map((line) => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name.toLowerCase(), value.join(': ')];
      }),
  );
  headers['content-security-policy'] += `; ${pagePolicy(INLINE)}`;
  const met = POINTS.filter(([header, rule]) => rule.test(headers[header] ?? ''));
  expect(met).toEqual(POINTS);
  expect(met.reduce((sum, [, , points]) => sum + points, 100)).toBe(125);
});
