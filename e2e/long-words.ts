import type { Page } from '@playwright/test';
import type { Article } from '../src/core/news/article.schema.ts';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { inventName } from '../tools/testing/invent-name.ts';
import { drawDot, STORY, writeInto } from './invented.ts';

/* Words that no browser breaks by itself, in every field that a reader may meet. */

const long = (word: string, letters: number) => word.repeat(letters).slice(0, letters);

export const LONG_WORDS = [
  long('invented', 60),
  long('InventedWord', 200),
  long('تجريبية', 60),
  long('كلمةمخترعة', 200),
];

const PICTURE = { src: '/media/2040/dot.png', width: 640, height: 360 };

const articleOf = (word: string, at: number): Article =>
  inventArticle({
    id: `long-${at}-${'x'.repeat(52)}`,
    title: word,
    publishedAt: '2040-01-01',
    countries: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
    region: true,
    summary: word,
    author: word,
    source: { name: word, url: `https://publisher.example/${long('invented', 200)}` },
    updatedAt: '2040-01-02',
    corrections: [{ date: '2040-01-02', text: word }],
    story: STORY.id,
    image: { ...PICTURE, alt: word, credit: word },
    body: [
      { type: 'paragraph', text: word },
      {
        type: 'paragraph',
        text: [
          'قبل ',
          { type: 'strong', text: word },
          { type: 'link', text: word, href: 'https://x.example/' },
          { type: 'emphasis', text: word },
        ],
      },
      { type: 'heading', level: 2, text: word },
      { type: 'heading', level: 3, text: word },
      { type: 'quote', text: word, cite: word },
      { type: 'list', ordered: true, items: [word, [{ type: 'link', text: word, href: '/' }]] },
      { type: 'list', ordered: false, items: [word] },
      { type: 'image', ...PICTURE, alt: word, caption: word, credit: word },
      { type: 'table', caption: word, head: [word, word], rows: [[word, word]] },
    ],
  });

export const LONG_ARTICLES = LONG_WORDS.map(articleOf);

/** The longer word of each script, enough for pages that differ only in their direction. */
export const LONGER_WORDS = LONG_WORDS.filter(({ length }) => length > 60);

const nameOf = (word: string, at: number) =>
  inventName({
    id: `long-${at}-${'x'.repeat(52)}`,
    name: word,
    variants: [`${word}ب`],
    latin: [`${word}a`],
    cyrillic: [long('придумано', word.length)],
    countries: ['KZ', 'UZ'],
    description: word,
    sources: [{ name: word, url: 'https://source.example/' }],
  });
export const LONG_NAMES = LONG_WORDS.map(nameOf);

export const WITHDRAWN_WORDS = LONG_WORDS.map((word, at) => ({
  id: `withdrawn-${at}-${'x'.repeat(46)}`,
  withdrawnAt: '2040-01-01',
  title: word,
  reason: word,
}));

/** Writes all of them as a content folder. */
export const writeLongWords = async (folder: string): Promise<void> => {
  const files = [
    ...LONG_ARTICLES.map((article) => [`articles/2040/${article.id}.json`, article] as const),
    ...LONG_NAMES.map((name) => [`glossary/${name.id}.json`, name] as const),
    ...WITHDRAWN_WORDS.map((notice) => [`withdrawn/${notice.id}.json`, notice] as const),
  ];
  for (const [file, content] of files) writeInto(folder, file, JSON.stringify(content));
  writeInto(folder, `stories/${STORY.id}.json`, JSON.stringify(STORY));
  writeInto(folder, 'media/2040/dot.png', await drawDot());
};

/**
 * Text that a reader of a narrow window cannot see: beyond the window's edges, or cut off by its
 * container.
 */
export const findUnseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const describe = ({ tagName, className, id }: Element) => `${tagName}.${className}#${id}`;
    /** Asks once of each element: questions of style and place are slow. */
    const once = (ask: (element: Element) => boolean) => {
      const answers = new Map<Element, boolean>();
      return (element: Element): boolean => {
        const known = answers.get(element);
        if (known !== undefined) return known;
        const answer = ask(element);
        answers.set(element, answer);
        return answer;
      };
    };
    const isScrolled = once((element) => element.closest('[tabindex="0"]:has(> table)') !== null);
    /** For screen readers alone: clipped to a point on purpose. */
    const isForEars = once((element: Element): boolean => {
      if (getComputedStyle(element).clipPath !== 'none') return true;
      return element.parentElement !== null && isForEars(element.parentElement);
    });
    const isUnseen = once(
      (element) => isForEars(element) || !element.checkVisibility({ visibilityProperty: true }),
    );
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || isUnseen(element) || isScrolled(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const isOut = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < -1 || right > clientWidth + 1),
      );
      if (isOut) found.push(`text of ${describe(element)} leaves the window`);
    }
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'visible' || isUnseen(element) || isScrolled(element)) continue;
      if (element.matches('input, textarea, select, table, :has(> table)')) continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${describe(element)} cuts off its text`);
    }
    return found;
  });
