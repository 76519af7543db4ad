import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { inventKnownContent } from '../../../tools/testing/invent-known-content.ts';
import { findWrongFacts, type Fact } from './facts.ts';

const SITE = inventKnownContent();
const SOURCE = { name: 'مصدر مخترع', url: null };

describe('facts', () => {
  const rulesOf = (findings: readonly Fact[]) =>
    findings.map(({ rule, path }) => [rule, path.join('.')]);
  const link = (href: string) =>
    inventArticle({
      source: SOURCE,
      body: [{ type: 'list', ordered: false, items: [[{ type: 'link', text: 'نص', href }]] }],
    });

  it('wants a source', () =>
    expect(rulesOf(findWrongFacts(inventArticle({ source: null }), SITE))).toEqual([
      ['no-source', 'source'],
    ]));

  it('finds a note of the editors whose words do not stand in its paragraph', () => {
    const article = inventArticle({
      source: SOURCE,
      body: [{ type: 'paragraph', text: 'كلام مخترع' }],
      editorNotes: [
        { paragraph: 1, words: 'كلام', text: 'ملاحظة' },
        { paragraph: 1, words: 'غيره', text: 'ملاحظة' },
      ],
    });
    expect(rulesOf(findWrongFacts(article, SITE))).toEqual([
      ['note-without-words', 'editorNotes.1.words'],
    ]);
  });

  it.each([
    '/articles/nope/',
    '/en/articles/nope/#p2',
    '/countries/xx/',
    '/names/nope/',
    '/nowhere/',
  ])('finds that %s leads nowhere', (href) =>
    expect(rulesOf(findWrongFacts(link(href), SITE))).toEqual([
      ['dead-link', 'body.0.items.0.0.href'],
    ]),
  );

  it.each([
    '/articles/invented/',
    '/ru/articles/invented/?quote=x#p1',
    '/countries/kz-uz/',
    '/',
    '/about/',
    '/names/invented-name/',
    'https://example.org/nope/',
  ])('lets %s be', (href) => expect(findWrongFacts(link(href), SITE)).toEqual([]));

  it.each(['IMG_2041.JPG', 'صورة', 'photo 3'])('wants more of a picture than %s', (alt) => {
    const image = { src: '/media/a.jpg', alt, width: 1, height: 1 };
    expect(rulesOf(findWrongFacts(inventArticle({ source: SOURCE, image }), SITE))).toEqual([
      ['picture-description', 'image.alt'],
    ]);
  });

  it.each([
    ['الوفد عند الجسر.', 'الوفد عند الجسر', 1],
    ['رجلان على جسر', 'الوفد عند الجسر', 0],
  ])('finds a description that repeats the caption: %s, %s', (alt, caption, times) => {
    const image = { type: 'image' as const, src: '/media/a.jpg', width: 2, height: 1 };
    const article = inventArticle({ source: SOURCE, body: [{ ...image, alt, caption }] });
    expect(rulesOf(findWrongFacts(article, SITE))).toEqual(
      Array.from({ length: times }, () => ['picture-said-twice', 'body.0.alt']),
    );
    const { type: _, ...head } = image;
    const headed = inventArticle({ source: SOURCE, image: { ...head, alt, caption } });
    expect(rulesOf(findWrongFacts(headed, SITE))).toEqual(
      Array.from({ length: times }, () => ['picture-said-twice', 'image.alt']),
    );
  });
});
