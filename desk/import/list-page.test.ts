import { describe, expect, it } from 'vitest';
import { makeFolder, runImport, takeText } from '../../tools/testing/test-import.ts';

const headlineOf = (at: number) => `خبر مخترع رقم ${at} عن مدينة مخترعة`;
const linksTo = (count: number, around: (link: string, at: number) => string) =>
  Array.from({ length: count }, (_, at) =>
    around(`<a href="/2030/invented-${at}">${headlineOf(at)}</a>`, at),
  ).join('');

const page = (body: string, head = '') =>
  `<!doctype html><html lang="ar"><head><title>جريدة مخترعة: أخبار اليوم</title><link rel="alternate" type="application/rss+xml" href="/rss">${head}</head><body>${body}</body></html>`;

const CARDS = linksTo(
  12,
  (link, at) =>
    `<article><h2>${link}</h2><p>${`سطر تحت العنوان ${at} `.repeat(7)}</p><time datetime="2030-01-01">أمس</time></article>`,
);
const PLAIN_LIST = linksTo(12, (link) => `<div>${link}</div>`);
const LISTED_DATA = `<script type="application/ld+json">${JSON.stringify({
  '@type': 'ItemList',
  itemListElement: [0, 1].map((at) => ({
    '@type': 'NewsArticle',
    headline: headlineOf(at),
    url: `https://paper.invalid/2030/invented-${at}`,
  })),
})}</script>`;

const OWN = `<h1>عنوان مخترع لخبر قصير جدا</h1><p>${'نص قصير مخترع. '.repeat(6)}</p>`;
const LONG = `<p>${'نص طويل مخترع لا عنوان له. '.repeat(40)}</p>`;

const takeAt = async (address: string, html: string) => {
  const answer = async () => new Response(html, { headers: { 'content-type': 'text/html' } });
  return runImport(await makeFolder(), [address], { fetch: answer });
};

describe('a page that lists articles', () => {
  it.each([
    ['of cards with a line each', CARDS],
    ['of links', PLAIN_LIST],
    ['under a name', `<h1>آخر الأخبار</h1>${PLAIN_LIST}`],
    ['with articles in its data', PLAIN_LIST, LISTED_DATA],
    ['that calls itself a site', CARDS, '<meta property="og:type" content="website">'],
  ])('is refused: %s', async (_what, body, head = '') => {
    const { code, report } = await takeText(page(body, head), 'saved.html');
    expect([code, report.imported]).toEqual([1, []]);
    expect(report.refused[0]?.reason).toMatch(/lists 12 others .* or its feed \/rss$/);
  });

  it.each([
    'https://paper.invalid',
    'https://paper.invalid/ar/',
    'https://paper.invalid/index.php',
  ])('is refused with fewer links at %s, where no article lies', async (address) => {
    const html = page(
      `<h1>جريدة مخترعة: أخبار اليوم</h1>${linksTo(6, (link) => `<p>${link}</p>`)}`,
    );
    const { report } = await takeAt(address, html);
    expect(report.refused[0]?.reason).toContain('lists 6 others');
    expect(report.refused[0]?.reason).toContain('https://paper.invalid/rss');
    const elsewhere = await takeAt('https://paper.invalid/2030/story', html);
    expect(elsewhere.report.refused).toEqual([]);
  });
});

describe('an article among many links', () => {
  it.each([
    ['has a headline of its own', page(OWN + PLAIN_LIST)],
    ['has a text, and no headline', page(LONG + PLAIN_LIST)],
    ['says that it is one', page(PLAIN_LIST, '<meta property="og:type" content="article">')],
    [
      'is one by its data',
      page(
        PLAIN_LIST,
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: headlineOf(99) })}</script>`,
      ),
    ],
    [
      'has its links in its sentences',
      page(
        `<p>${linksTo(12, (link) => `ذكر الخبر المخترع أن ${link} وقال آخرون غير ذلك تماما في هذا اليوم. `)}</p>`,
      ),
    ],
    [
      'has them beside it',
      page(`<p>نص قصير.</p><aside>${PLAIN_LIST}</aside><nav>${PLAIN_LIST}</nav>`),
    ],
  ])('is taken when it %s', async (_what, html) => {
    const { report } = await takeText(html, 'saved.html');
    expect([report.refused, report.imported.length]).toEqual([[], 1]);
  });
});
