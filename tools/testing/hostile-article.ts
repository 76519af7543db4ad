import type { ArticleData } from '../../src/core/news/headline.ts';
import { inventArticleData } from './invent-book.ts';

/** A text over which no writer of XML may stumble. */
export const HOSTILE = [
  'a\u0000b\u0008c\u000Bd\u001Fe\u007Ff\u0085g',
  '\uD800 half \uDC00 pair \uFFFE \uFFFF',
  ']]> <![CDATA[ & &amp; &nbsp; &#0; <script>alert(1)</script> <?php ?> <!-- -- -->',
  '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𐤀 ﷽',
  'كلمة'.repeat(500),
  'عربي English עברית русский 3.5% 2–1 +7 727 \u202Ertl\u202C \u2067x',
  '"\'<>&',
];

/** An article in which every field with words has such a text; its notes and links are wrong too. */
export const hostileArticle = (text: string, at: number): ArticleData =>
  inventArticleData({
    id: `${at}-begins-with-a-digit`,
    title: text,
    publishedAt: at % 2 === 0 ? '2030-01-01' : null,
    ...(at % 2 === 1 && { addedAt: '2030-01-01T23:30:00Z' }),
    countries: ['KZ', 'UZ'],
    region: at === 0,
    source: { name: text, url: `https://news.example/${text.slice(0, 40)}"><` },
    author: text,
    summary: text,
    updatedAt: '2030-01-02',
    corrections: [{ date: '2030-01-02', text }],
    image: { src: '/media/a.png', alt: text, width: 2, height: 1, caption: text, credit: text },
    editorNotes: [
      { words: text, text },
      { words: 'بلا علامة', text },
    ],
    body: [
      {
        type: 'paragraph',
        text: [
          text,
          { type: 'note', text: '', number: 1 },
          { type: 'note', text: '', number: 1 },
          { type: 'note', text: '', number: 9 },
          { type: 'strong', text },
          { type: 'emphasis', text },
          { type: 'name', id: 'x', text },
          { type: 'link', text, href: '/articles/1-begins-with-a-digit/' },
          { type: 'link', text, href: '/articles/not-in-the-book/?q=1&x="2"' },
          { type: 'link', text, href: 'https://xn--.example:99999/' },
          { type: 'link', text, href: `https://news.example/a b/${text.slice(0, 30)}` },
          { type: 'link', text, href: 'javascript:alert(1)' },
        ],
      },
      { type: 'heading', level: 3, text },
      { type: 'quote', text, cite: text },
      { type: 'list', ordered: true, items: [text, text] },
      { type: 'table', caption: text, head: [text, text], rows: [[text], [text, text, text]] },
      { type: 'image', src: '/media/b.png', alt: text, width: 2, height: 1, caption: text },
    ],
  });

/** What editors and feeds give as addresses. */
const STRANGE_ADDRESSES = [
  'http://[::1',
  'https://exa mple.com/',
  'https://example.com/%zz',
  'https://é.example/ü?q=ÿ',
  'https://example.com/\\x|y^z`',
  'HTTPS://EXAMPLE.COM',
  'https://user:pw@example.com/',
  'data:text/html,x',
  'mailto:a@b',
  '//host',
  '?q',
  '#f',
  'urn:uuid:x',
];
/** An article for each of these addresses, as its source and in its text. */
export const strangeAddresses = (): ArticleData[] =>
  STRANGE_ADDRESSES.map((href, at) =>
    inventArticleData({
      id: `strange-${at}`,
      source: { name: href, url: href },
      body: [{ type: 'paragraph', text: [{ type: 'link', text: 'رابط', href }] }],
    }),
  );
