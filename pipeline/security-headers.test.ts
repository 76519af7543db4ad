import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile, policyForMeta } from './security-headers.ts';

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
    expect(contentSecurityPolicy({ styles, script: '' })).toContain(
      `style-src 'self' 'sha256-${hash}'`,
    );
  });

  it('allows no other host, no inline script and no evaluation', () => {
    const policy = policyForMeta(INLINE);
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(contentSecurityPolicy(INLINE)).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
        "object-src 'none'",
        "base-uri 'none'",
      ]),
    );
  });

  it('can stand in an attribute, and says nothing there that only a header may say', () => {
    expect(policyForMeta(INLINE)).not.toMatch(/"|frame-ancestors|report-uri|sandbox/);
  });
});

describe('the headers file', () => {
  it.each(['/', '/sub/path/'])(
    'under %s keeps for ever what carries a hash, and nothing else',
    (base) => {
      const rules = rulesOf(headersFile(INLINE, base));
      const forEver = 'Cache-Control: public, max-age=31536000, immutable';
      const kept = Object.entries(rules).filter(([, lines]) => lines.includes(forEver));
      expect(Object.keys(rules)[0]).toBe(`${base}*`);
      expect(kept.map(([path]) => path)).toEqual([`${base}assets/*`, `${base}data/lists/*`]);
    },
  );

  it('sends the policy of the page, and that nobody may frame it', () => {
    const everywhere = rulesOf(headersFile(INLINE, '/'))['/*'];
    expect(everywhere).toContain(
      `Content-Security-Policy: ${policyForMeta(INLINE)}; frame-ancestors 'none'`,
    );
    expect(everywhere).toContain('X-Content-Type-Options: nosniff');
  });
});
