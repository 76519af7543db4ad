import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../html/rich-line.ts';
import { takeText } from '../../tools/testing/test-import.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const take = async (head: string, body: string) => {
  const { articles, report, code } = await takeText(page(head, body), 'page.html');
  const [article] = articles;
  const texts = article?.body.map((block) =>
    'text' in block ? plainTextOf(block.text) : block.type,
  );
  return { article, texts, code, notes: report.notes.map(({ note }) => note) };
};

const LONG =
  'كلام طويل مخترع عن خبر آخر لا صلة له بهذه الصفحة، وفيه جمل كثيرة، ثم جمل أخرى، ثم جمل بعدها. ';

describe('the article of a page', () => {
  it.each([
    [
      'beside teasers that are articles',
      '<main><div class="story"><h1>خبر مخترع</h1><p>نص الخبر.</p></div><article><h3>ذو صلة</h3><p>مقدمة.</p></article></main>',
    ],
    [
      'beside a longer article that is another',
      `<main><article><header><h1>خبر مخترع</h1></header><p>نص الخبر.</p></article><article><h2><a href="/x">آخر</a></h2><p>${LONG.repeat(9)}</p></article></main>`,
    ],
    [
      'beside cards with long words',
      `<div class="a"><h2>خبر مخترع</h2><p>نص الخبر.</p></div><div class="b">${`<div class="card"><a href="/x"><h3>آخر</h3></a><p>${LONG}${LONG}</p></div>`.repeat(6)}</div>`,
    ],
    [
      'under the name of its site',
      '<header><h1><a href="/">صحيفة مخترعة</a></h1><p>شعارها</p></header><div id="post"><h2>خبر مخترع</h2><p>نص الخبر.</p></div>',
    ],
    [
      'where the page marks it',
      '<div><h1>خبر مخترع</h1><p>تاريخ وكاتب</p><div itemprop="articleBody"><p>نص الخبر.</p></div><p>وسوم</p></div>',
    ],
  ])('%s', async (_where, body) => {
    const { article, texts } = await take('<title>خبر مخترع - صحيفة مخترعة</title>', body);
    expect(article?.title).toBe('خبر مخترع');
    expect(texts).toEqual(['نص الخبر.']);
  });

  it('is the whole of a long one, without what stands around it', async () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, at) =>
        `فقرة ${at} من خبر مخترع، وفيها كلام، ثم كلام آخر يطول بها حتى تكون كغيرها من الفقرات.`,
    );
    const links =
      '<ul class="menu"><li><a href="/a">قسم</a></li><li><a href="/b">قسم آخر</a></li></ul>';
    const { texts } = await take(
      '<title>خبر مخترع</title>',
      `${links}<div class="content"><h1>خبر مخترع</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><div class="related"><h3>اقرأ أيضا</h3>${links}</div>`,
    );
    expect(texts).toEqual(paragraphs);
  });

  it('shows nothing that the page hides', async () => {
    const { texts } = await take(
      '<title>خبر مخترع</title>',
      '<article><h1>خبر مخترع</h1><p>ظاهر.</p><p hidden>مخفي</p><div style="color:red; display: none">مخفي</div><div aria-hidden="true">{{قالب}}</div><template>قالب</template><p>ظاهر أيضا.</p></article>',
    );
    expect(texts).toEqual(['ظاهر.', 'ظاهر أيضا.']);
  });
});

describe('what a page says of itself', () => {
  const list = (entries: object[]) =>
    `<script type="application/ld+json">${JSON.stringify(entries.map((entry) => ({ '@type': 'NewsArticle', ...entry })))}</script>`;
  const other = { headline: 'خبر آخر', datePublished: '2019-01-01', author: { name: 'كاتب آخر' } };
  const body = '<article><h1>خبر مخترع</h1><p>نص.</p></article>';

  it('is the entry of its list of JSON-LD that has its title, or its address', async () => {
    const own = { datePublished: '2022-09-12', author: { name: 'كاتبة' } };
    const byTitle = await take(
      `<title>س</title>${list([other, { ...own, headline: 'خبر مخترع' }, other])}`,
      body,
    );
    expect(byTitle.article).toMatchObject({
      title: 'خبر مخترع',
      publishedAt: '2022-09-12',
      author: 'كاتبة',
    });
    const url = 'https://page.example/own-invented-story';
    const byUrl = await take(
      `<title>س</title><link rel="canonical" href="${url}">${list([other, { ...own, headline: 'عنوان محرر', mainEntityOfPage: { '@id': `${url}/` } }])}`,
      body,
    );
    expect(byUrl.article).toMatchObject({ publishedAt: '2022-09-12', author: 'كاتبة' });
  });

  it('is not what its JSON-LD says of others alone', async () => {
    const { article } = await take(
      `<title>خبر مخترع</title>${list([other, { ...other, headline: 'ثالث' }])}`,
      body,
    );
    expect(article).toMatchObject({ title: 'خبر مخترع', publishedAt: null });
    expect(article?.author).toBeUndefined();
  });

  it.each([
    [
      '<title>صحيفة مخترعة | خبر مخترع</title><meta property="og:site_name" content="صحيفة مخترعة">',
      '<h1>صحيفة مخترعة</h1>',
    ],
    [
      '<title>صحيفة مخترعة</title><meta property="og:title" content="صحيفة مخترعة"><meta property="og:site_name" content="صحيفة مخترعة">',
      '<h1>خبر مخترع</h1>',
    ],
    ['<title>خبر مخترع « صحيفة مخترعة</title>', '<h1>خبر مخترع</h1>'],
  ])('has a title that is not its site’s name: %s', async (head, heading) => {
    const { article } = await take(head, `<div>${heading}<p>نص الخبر هنا.</p></div>`);
    expect(article?.title).toBe('خبر مخترع');
  });
});

describe('links and pictures of a page', () => {
  it('are relative to its <base>', async () => {
    const { article } = await take(
      '<title>خبر</title><base href="https://paper.example/2022/">',
      '<article><h1>خبر</h1><p>نص <a href="other.html">رابط</a></p></article>',
    );
    expect(JSON.stringify(article)).toContain('https://paper.example/2022/other.html');
  });

  it('are told of where nothing says what they are relative to', async () => {
    const { notes } = await take(
      '<title>خبر</title>',
      '<article><h1>خبر</h1><p>نص <a href="other.html">رابط</a> <a href="#x">هنا</a></p></article>',
    );
    expect(notes).toEqual([expect.stringMatching(/link \(other\.html\)$/)]);
  });

  const PICTURES = `<img data-srcset="/1.jpg 1x" src="data:x" alt="أ"><img srcset="/s.jpg 300w, /2.jpg 900w" alt="ب">
    <picture><source srcset="/3.webp"><img alt="ج"></picture><noscript><img src="/4.jpg" alt="د"></noscript>
    <amp-img src="/5.jpg" alt="هـ"></amp-img><img src="data:x" data-lazy="/6.jpg" alt="و">
    <img data-src="/7.jpg" alt="ز"><noscript><img src="/7.jpg" alt="ز"></noscript><img src="/blank.gif" data-image="/8.jpg" alt="ح">`;
  const expected = ['1.jpg', '2.jpg', '3.webp', '4.jpg', '5.jpg', '6.jpg', '7.jpg', '8.jpg'];

  it.each([
    ['a short', '<p>نص.</p>'],
    ['a long', `<p>${LONG}</p>`.repeat(8)],
  ])('are found wherever they have an address: %s one', async (_length, text) => {
    const { notes } = await take(
      '<title>خبر</title><base href="https://paper.example/">',
      `<article><h1>خبر</h1>${text}${PICTURES}${text}</article>`,
    );
    expect(notes.map((note) => /paper\.example\/(\S+)/.exec(note)?.[1])).toEqual(expected);
  });

  it('are told of where nothing says where they are', async () => {
    const { notes } = await take(
      '<title>خبر</title>',
      '<article><h1>خبر</h1><p>نص.</p><img alt="وفد" src="data:x"></article>',
    );
    expect(notes).toEqual([expect.stringContaining('وفد')]);
  });

  it.each([
    '<iframe src="https://video.example/embed/1"></iframe>',
    '<video src="https://video.example/1.mp4"></video>',
    '<math><mi>x</mi></math>',
  ])('and what else is all of an article is told of: %s', async (media) => {
    const { article, notes } = await take(
      '<title>خبر</title>',
      `<article><h1>خبر</h1>${media}</article>`,
    );
    expect(article?.body).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('has no text')]);
  });
});
