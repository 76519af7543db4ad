import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { articleSchema } from './article.schema.ts';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';

/** Scripts and addresses that would run one, where a reader or a tap could set them off. */
const SCRIPTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<!-- --><b>x</b>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '//evil.example/',
  'https:evil',
  '\u202Eevil\u202C',
  '\u2066evil\u2069',
  'x\0y',
];

const FIELDS: Record<string, (text: string) => object> = {
  title: (title) => ({ title }),
  summary: (summary) => ({ summary }),
  author: (author) => ({ author }),
  'name of the source': (name) => ({ source: { name, url: null } }),
  'address of the source': (url) => ({ source: { name: 'x', url } }),
  paragraph: (text) => ({ body: [{ type: 'paragraph', text }] }),
  'text of a link': (text) => ({
    body: [{ type: 'paragraph', text: [{ type: 'link', text, href: '/about/' }] }],
  }),
  'address of a link': (href) => ({
    body: [{ type: 'paragraph', text: [{ type: 'link', text: 'x', href }] }],
  }),
  'name of a cited': (cite) => ({ body: [{ type: 'quote', text: 'x', cite }] }),
  cell: (text) => ({ body: [{ type: 'table', head: [text], rows: [[text]] }] }),
  picture: (src) => ({ body: [{ type: 'image', src, alt: 'x', width: 1, height: 1 }] }),
  description: (alt) => ({
    body: [{ type: 'image', src: '/media/a.jpg', alt, width: 1, height: 1 }],
  }),
  id: (id) => ({ id }),
  date: (publishedAt) => ({ publishedAt }),
  country: (country) => ({ countries: [country] }),
};

const check = (fields: object) => articleSchema.safeParse({ ...inventArticle(), ...fields });

describe.each(Object.entries(FIELDS))('a hostile %s', (_field, put) => {
  it('is refused in words, or is a text and nothing more', () => {
    for (const text of [...naughtyStrings, ...SCRIPTS]) {
      const result = check(put(text));
      if (result.success) {
        const kept = JSON.stringify(result.data);
        expect(kept).not.toMatch(/<\/?[a-z][^>]*>|<!--|[\u202A-\u202E\u2066-\u2069]/i);
        expect(kept).not.toMatch(/"(?:href|url|src)":"(?!https?:\/\/|\/(?!\/))/i);
      } else {
        for (const { message, path } of result.error.issues) {
          expect(message).not.toBe('');
          expect(path.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

/** Fields with a script in an address: feeds carry addresses as they are. */
const ADDRESSED: typeof FIELDS = {
  'address of the source': (text) => ({ source: { name: 'x', url: `https://a.example/${text}` } }),
  'address of a link here': (text) => ({
    body: [{ type: 'paragraph', text: [{ type: 'link', text: 'x', href: `/about/?${text}` }] }],
  }),
};

it.each(
  [
    '\uFFFE',
    '\uFFFF',
    '\uFDD0',
    '\u{1FFFE}',
    '\u{10FFFF}',
    '\uD83D',
    '\uDE00',
    '\u0001',
    '\u000B',
  ].flatMap((text) =>
    Object.entries({ ...FIELDS, ...ADDRESSED }).map(
      ([field, put]) => [text.codePointAt(0)?.toString(16), field, put(`ا${text}ب`)] as const,
    ),
  ),
)('what XML cannot carry is refused: %s in %s', (_code, _field, fields) => {
  expect(check(fields).success).toBe(false);
});

it('values without end are refused or taken, and never a fault of the check', () => {
  const deep = { type: 'paragraph', text: [] as unknown[] };
  let at = deep.text;
  for (let depth = 0; depth < 5000; depth += 1) {
    const next: unknown[] = [];
    at.push(next);
    at = next;
  }
  expect(check({ body: [deep] }).success).toBe(false);
  expect(check({ title: 'ا'.repeat(1_000_000) }).success).toBe(false);
  expect(check({ body: [{ type: 'paragraph', text: 'ا '.repeat(500_000) }] }).success).toBe(true);
  expect(check({ __proto__: { polluted: true }, constructor: 1 }).success).toBe(false);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
