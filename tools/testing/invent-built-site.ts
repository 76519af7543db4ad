import { drawPicture } from './draw-picture.ts';
import { inventArticle } from './invent-articles.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { type FileContent } from './test-content.ts';

/** Where the invented site lives. */
export const INVENTED_ADDRESS = 'https://news.example/';

const ARTICLE = inventArticle({
  id: 'one',
  publishedAt: '2025-12-31',
  previousIds: ['earlier'],
  source: { name: 'وكالة مخترعة', url: 'https://agency.example/one' },
  body: [
    {
      type: 'paragraph',
      text: ['نص ', { type: 'link', text: 'رابط', href: 'https://other.example/two' }],
    },
  ],
});

const page = (path: string, more = ''): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>صفحة مخترعة</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="canonical" href="${INVENTED_ADDRESS}${path}"><link rel="manifest" href="/app.webmanifest">
<meta property="og:image" content="${INVENTED_ADDRESS}cards/all.png">
<script type="module" src="/assets/app-12345678.js"></script></head><body>${more}</body></html>`;

const self = (file: string) => `rel="self" href="${INVENTED_ADDRESS}${file}"`;
const ITEM_DATE = '2025-12-31T07:00:00.000Z';

/**
 * What a build leaves, as far as the desk looks at it, and the content from which it was made; all
 * of it is right.
 */
export const inventBuiltSite = async (): Promise<Record<string, FileContent>> => ({
  [`content/${articleFile(ARTICLE)}`]: ARTICLE,
  'content/feeds.json': [{ url: 'https://source.example/feed.xml' }],
  'dist/robots.txt': `User-agent: *\nAllow: /\nSitemap: ${INVENTED_ADDRESS}sitemap.xml\n`,
  'dist/sitemap.xml': `<urlset>${['', 'about/', 'articles/one/'].map((path) => `<url><loc>${INVENTED_ADDRESS}${path}</loc></url>`).join('')}</urlset>`,
  'dist/index.html': page(''),
  'dist/about/index.html': page('about/'),
  'dist/articles/one/index.html': page('articles/one/'),
  'dist/articles/earlier/index.html': page('articles/one/'),
  'dist/404.html': page('404.html', 'لا شيء هنا'),
  'dist/feed.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>خلاصة</title><updated>${ITEM_DATE}</updated><link ${self('feed.xml')}/><entry><id>a</id><title>خبر</title><updated>${ITEM_DATE}</updated></entry></feed>`,
  'dist/rss.xml': `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>خلاصة</title><atom:link ${self('rss.xml')}/><item><title>خبر</title><pubDate>Wed, 31 Dec 2025 07:00:00 GMT</pubDate></item></channel></rss>`,
  'dist/feed.json': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'خلاصة',
    feed_url: `${INVENTED_ADDRESS}feed.json`,
    items: [{ id: 'a', content_text: 'خبر', date_published: ITEM_DATE }],
  },
  'dist/cards/all.png': await drawPicture(1200, 630).png().toBuffer(),
  'dist/app.webmanifest': {
    icons: [
      { src: '/favicon.svg', sizes: 'any' },
      { src: '/icon-192.png', sizes: '192x192' },
    ],
  },
  'dist/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  'dist/icon-192.png': await drawPicture(192, 192).png().toBuffer(),
  'dist/data/manifest.json': { lists: {} },
  'dist/sw.js': '// nothing',
  'dist/assets/app-12345678.js': '// nothing',
  'dist/.well-known/security.txt':
    'Contact: mailto:desk@invented.example\nExpires: 2026-06-01T00:00:00Z\n',
  'dist/_headers':
    '/*\n  X-Content-Type-Options: nosniff\n  X-Frame-Options: DENY\n/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n',
});
