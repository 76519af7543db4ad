import { describe, expect, it } from 'vitest';
import { USUAL_LOCALES } from '../../tools/testing/usual-locales.ts';
import type { Block } from '../../src/core/news/article.schema.ts';
import { inventArticle } from '../../tools/testing/invent-articles.ts';
import { inventPicture } from '../../tools/testing/invent-picture.ts';
import { articleHtml } from './article-html.ts';

const SITE = { siteUrl: 'https://news.example', basePath: '/sub/', locales: USUAL_LOCALES };
const MADE = {
  site: SITE,
  pictures: new Map([['/media/2030/a.png', inventPicture(20, 10)]]),
};
const WORDS = { corrections: 'تصويب', note: 'ملاحظة' };
const htmlOf = (...body: Block[]) => articleHtml(inventArticle({ body }), MADE, WORDS);
const inFrame = (html: string) => `<div lang="ar" dir="rtl">${html}</div>`;
const PICTURE = { src: '/media/2030/a.png', alt: 'وصف "أول"', width: 2, height: 1 };

describe('the text of an article for feed readers', () => {
  it.each<[string, Block, string]>([
    ['a paragraph', { type: 'paragraph', text: 'نص' }, '<p>نص</p>'],
    ['a heading', { type: 'heading', level: 3, text: 'عنوان' }, '<h3>عنوان</h3>'],
    [
      'a quote',
      { type: 'quote', text: 'قول', cite: 'قائل' },
      '<blockquote><p>قول</p><footer>قائل</footer></blockquote>',
    ],
    [
      'a list',
      { type: 'list', ordered: true, items: ['أول', 'ثان'] },
      '<ol><li>أول</li><li>ثان</li></ol>',
    ],
    [
      'a table',
      { type: 'table', caption: 'شرح', head: ['س'], rows: [['ص']] },
      '<table><caption>شرح</caption><thead><tr><th>س</th></tr></thead><tbody><tr><td>ص</td></tr></tbody></table>',
    ],
    [
      'an image',
      { type: 'image', ...PICTURE, caption: 'شرح', credit: 'مصور' },
      '<figure><img src="https://news.example/sub/media/abc-20.webp" alt="وصف &quot;أول&quot;" width="20" height="10"><figcaption>شرح – مصور</figcaption></figure>',
    ],
    [
      'spans, with links made absolute',
      {
        type: 'paragraph',
        text: [
          { type: 'strong', text: 'بارز' },
          ' ',
          { type: 'emphasis', text: 'مائل' },
          { type: 'link', text: 'هنا', href: '/articles/a/' },
          { type: 'link', text: 'هناك', href: 'https://a.example/?b&c' },
        ],
      },
      '<p><strong>بارز</strong> <em>مائل</em><a href="https://news.example/sub/articles/a/">هنا</a><a href="https://a.example/?b&amp;c">هناك</a></p>',
    ],
    [
      'markup as text',
      { type: 'paragraph', text: 'أ < ب & "ج" ]]>' },
      '<p>أ &lt; ب &amp; "ج" ]]&gt;</p>',
    ],
  ])('%s', (_what, block, html) => {
    expect(htmlOf(block)).toBe(inFrame(html));
  });

  it('begins with the picture and ends with the corrections', () => {
    const article = inventArticle({
      image: PICTURE,
      body: [{ type: 'paragraph', text: 'نص' }],
      corrections: [{ date: '2030-01-02T10:00:00Z', text: 'صُحّح' }],
    });
    expect(articleHtml(article, MADE, WORDS)).toMatch(
      /<figure>.*<p>نص<\/p><p><strong>تصويب<\/strong> \(<time datetime="2030-01-02T10:00:00Z">2030-01-02<\/time>\): صُحّح<\/p><\/div>$/,
    );
  });

  it('tells what the editors note, behind the words and below', () => {
    const article = inventArticle({
      body: [{ type: 'paragraph', text: ['أول ', { type: 'strong', text: 'خطأ' }, ' هنا'] }],
      editorNotes: [{ paragraph: 1, words: 'خطأ', text: 'والمقصود «غيره»' }],
    });
    expect(articleHtml(article, MADE, WORDS)).toBe(
      inFrame(
        '<p>أول <strong>خطأ</strong><sup>[1]</sup> هنا</p><p><strong>ملاحظة [1]</strong> «خطأ»: والمقصود «غيره»</p>',
      ),
    );
  });

  it('is empty for a headline only', () => {
    expect(htmlOf()).toBe('');
  });
});
