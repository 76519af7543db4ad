import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import { allFilters } from '../../src/core/news/country.ts';
import { embedPath } from '../../src/core/addresses/headlines-address.ts';
import { pathOf, type View } from '../../src/core/addresses/urls.ts';
import { embedPolicy, headersFile, pagePolicy } from './security-headers.ts';

const INLINE = { styles: 'abc', script: '' };

/** The rules of a `_headers` file: for each path its lines. */
const rulesOf = (text: string) =>
  Object.fromEntries(
    text.split(/\n(?=\/)/).map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      return [path, lines.map((line) => line.trim())];
    }),
  );

describe('the policy of a page', () => {
  it.each([
    ['', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['abc', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='],
  ])('allows the one sheet "%s" by its hash', (styles, hash) => {
    expect(pagePolicy({ styles, script: '' })).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  it('allows no other host, no inline script and no evaluation', () => {
    const policy = pagePolicy(INLINE);
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        "object-src 'none'",
        "base-uri 'none'",
      ]),
    );
  });

  it('can stand in an attribute, and says nothing there that only a header may say', () => {
    expect(pagePolicy(INLINE)).not.toMatch(/"|frame-ancestors|report-uri|sandbox/);
  });
});

/** What a host sends for a path when it joins the values of all the rules that match, the strictest reading. */
const sentFor = (rules: Record<string, string[]>, path: string): string[] =>
  Object.entries(rules)
    .filter(([pattern]) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
    .flatMap(([, headers]) => headers);

const FILTERS = [[], ...allFilters()];
const VIEWS: View[] = [
  ...FILTERS.map((filter): View => ({ screen: 'headlines', filter, page: null, unknown: [] })),
  { screen: 'headlines', filter: [], page: 3, unknown: [] },
  { screen: 'headlines', filter: ['kz'], page: 3, unknown: [] },
  { screen: 'article', id: 'invented' },
  { screen: 'names' },
  { screen: 'name', id: 'invented' },
  { screen: 'about' },
  { screen: 'not-found' },
];

describe.each(['/', '/sub/path/'])('the headers file under %s', (basePath) => {
  const rules = rulesOf(headersFile({ basePath, locales: USUAL_LOCALES, views: VIEWS }));
  const inEveryLanguage = (paths: string[]) =>
    USUAL_LOCALES.flatMap(({ pathPrefix }) =>
      paths.map((path) => `${basePath.slice(0, -1)}${pathPrefix}${path}`),
    );
  const pages = inEveryLanguage([...VIEWS.map(pathOf), '/index.html']);
  const embeds = inEveryLanguage(FILTERS.map(embedPath));

  it('keeps for ever what carries a hash, and nothing else', () => {
    const forEver = 'Cache-Control: public, max-age=31536000, immutable';
    const kept = Object.entries(rules).filter(([, lines]) => lines.includes(forEver));
    expect(kept.map(([path]) => path)).toEqual(
      ['assets/*', 'media/*', 'data/lists/*', 'data/search/*'].map((path) => basePath + path),
    );
  });

  it('lets feed readers show the pictures that feeds name, and keeps the rest to its own pages', () => {
    const own = 'Cross-Origin-Resource-Policy: same-origin';
    expect(sentFor(rules, `${basePath}media/a.png`)).not.toContain(own);
    expect(sentFor(rules, `${basePath}data/manifest.json`)).toContain(own);
  });

  it('sends with every page that nobody may frame it, and nothing that the page says itself', () => {
    const unsafe = pages.filter((page) => {
      const policies = sentFor(rules, page).filter((line) => line.startsWith('Content-Security'));
      return policies.join() !== "Content-Security-Policy: frame-ancestors 'none'";
    });
    expect(unsafe).toEqual([]);
  });

  it('forbids nobody to frame an embed, which may do nothing but use its one sheet', () => {
    for (const embed of embeds) {
      const sent = sentFor(rules, embed);
      expect(sent).toContain('X-Content-Type-Options: nosniff');
      expect(sent.join('\n')).not.toMatch(/frame|same-origin$/im);
    }
    expect(embedPolicy('abc')).not.toMatch(/script|unsafe|https?:|"|frame-ancestors/);
  });

  it('names no header twice for one path, on which hosts would disagree', () => {
    const files = [
      'assets/a.js',
      'data/manifest.json',
      'data/lists/kz/1.a.json',
      'data/search/a/t0.bin',
      'media/a.png',
    ];
    const twice = [...pages, ...embeds, ...files.map((file) => basePath + file)].filter((path) => {
      const names = sentFor(rules, path).map((line) => line.split(':')[0]);
      return new Set(names).size < names.length;
    });
    expect(twice).toEqual([]);
  });
});
