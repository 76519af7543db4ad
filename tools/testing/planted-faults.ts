import type { Rule } from '../../desk/doctor/finding.ts';
import { drawPicture } from './draw-picture.ts';
import { INVENTED_ADDRESS } from './invent-built-site.ts';
import type { FileContent } from './test-content.ts';

/** The changes of a site that is right: files, with `null` for a missing one, and the network's answers. */
export type Fault = {
  files?: Record<string, FileContent | null>;
  /** Changes only on the host, not in the folder. */
  served?: Record<string, FileContent | null>;
  answers?: Record<string, Answer>;
  options?: readonly string[];
};
type Answer = [status: number, body?: string, headers?: Record<string, string>] | Error;

const SOURCE = `<rss version="2.0"><channel><title>س</title><item><title>خبر</title><pubDate>Wed, 31 Dec 2025 07:00:00 GMT</pubDate></item></channel></rss>`;

/** The network, in which everything is right; the site itself is on this machine. */
export const ANSWERS: Record<string, Answer> = {
  'http://news.example/': [301, '', { location: INVENTED_ADDRESS }],
  'https://source.example/feed.xml': [200, SOURCE],
  'HEAD https://agency.example/one': [200],
  'HEAD https://other.example/two': [405],
  'GET https://other.example/two': [200],
};

const HEADERS = (more: string) => ({
  'dist/_headers': `/*\n  X-Content-Type-Options: nosniff\n  X-Frame-Options: DENY\n${more}\n`,
});
const emptyPage = {
  'dist/index.html': '<link rel="canonical" href="https://news.example/"><link rel="manifest">',
};
const textOf = (content: FileContent) =>
  typeof content === 'string' ? content : JSON.stringify(content);
const picture = (width: number, height: number) => drawPicture(width, height).png().toBuffer();

/** Each fault that can be found, planted alone. @param whole the files of a site that is right */
export const plantedFaults = (
  whole: Record<string, FileContent>,
): Record<Rule, () => Fault | Promise<Fault>> => ({
  'content-refused': () => ({ files: { 'content/articles/2025/other.json': '{' } }),
  'date-to-come': () => ({
    files: {
      'content/articles/2025/one.json': {
        ...(whole['content/articles/2025/one.json'] as object),
        updatedAt: '2026-01-03T10:00:00Z',
      },
    },
  }),
  'not-built': () => ({ files: { 'dist/robots.txt': null }, options: [] }),
  'local-address': () => ({
    files: Object.fromEntries(
      Object.entries(whole).map(([file, content]) => [
        file,
        content instanceof Uint8Array || file.startsWith('content/')
          ? content
          : textOf(content).replaceAll(INVENTED_ADDRESS, 'http://localhost/'),
      ]),
    ),
    options: [],
  }),
  'page-missing': () => ({ files: { 'dist/articles/one/index.html': null } }),
  'lost-page-missing': () => ({
    files: { 'dist/404.html': null },
  }),
  'file-damaged': () => ({
    files: {
      'dist.files.txt': `# files 2, made by x\n${'0'.repeat(64)} - - sw.js\n`,
    },
  }),
  'feed-unreadable': () => ({ files: { 'dist/countries/kz/rss.xml': '<html>' } }),
  'feed-elsewhere': () => ({
    files: { 'dist/countries/kz/feed.json': whole['dist/feed.json'] as object },
  }),
  'feed-to-come': () => ({
    files: {
      'dist/feed.json': {
        ...(whole['dist/feed.json'] as object),
        items: [{ id: 'a', content_text: 'خبر', date_published: '2026-01-04T00:00:00Z' }],
      },
    },
  }),
  'card-missing': () => ({ files: { 'dist/cards/all.png': null } }),
  'card-size': async () => ({ files: { 'dist/cards/all.png': await picture(600, 315) } }),
  'card-heavy': async () => ({
    files: {
      'dist/cards/all.png': Buffer.concat([await picture(1200, 630), Buffer.alloc(600_000)]),
    },
  }),
  'app-unreadable': () => ({ files: { 'dist/app.webmanifest': '{' } }),
  'icon-missing': () => ({ files: { 'dist/icon-192.png': null } }),
  'icon-size': async () => ({ files: { 'dist/icon-192.png': await picture(64, 64) } }),
  'contact-expired': () => ({
    files: { 'dist/.well-known/security.txt': 'Expires: 2025-12-01T00:00:00Z\n' },
  }),
  'no-answer': () => ({ answers: { [INVENTED_ADDRESS]: new Error('nobody') } }),
  'not-served': () => ({ served: { 'dist/sw.js': null } }),
  'other-build': () => ({ served: { 'dist/data/manifest.json': { lists: 1 } } }),
  'not-safe': () => ({ answers: { 'http://news.example/': [200, 'open'] } }),
  // A header that says who may frame the page is no policy for what the page may do.
  'policy-missing': () => ({
    files: { ...emptyPage, ...HEADERS("/\n  Content-Security-Policy: frame-ancestors 'none'") },
  }),
  'sniffing-allowed': () => ({ files: { 'dist/_headers': '/*\n  X-Frame-Options: DENY\n' } }),
  'framing-allowed': () => ({
    files: { 'dist/_headers': '/*\n  X-Content-Type-Options: nosniff\n' },
  }),
  'page-kept': () => ({ files: HEADERS('/sw.js\n  Cache-Control: max-age=86400') }),
  'part-not-kept': () => ({ files: HEADERS('/assets/*\n  Cache-Control: max-age=600') }),
  'wrong-type': () => ({ files: HEADERS('/app.webmanifest\n  Content-Type: text/plain') }),
  'not-compressed': () => ({
    answers: {
      [INVENTED_ADDRESS]: [
        200,
        whole['dist/index.html'] as string,
        { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' },
      ],
    },
  }),
  'index-lost': () => ({ answers: { [`${INVENTED_ADDRESS}index.html`]: [404] } }),
  'slash-lost': () => ({ answers: { [`${INVENTED_ADDRESS}about`]: [404] } }),
  'moved-lost': () => ({ files: { 'dist/articles/earlier/index.html': null } }),
  'unknown-found': () => ({
    answers: { [`${INVENTED_ADDRESS}no-such-page-is-known-here/`]: [200, 'front page'] },
  }),
  'unknown-plain': () => ({ served: { 'dist/404.html': 'not found' } }),
  'source-gone': () => ({ answers: { 'https://source.example/feed.xml': [404] } }),
  'source-silent': () => ({
    answers: { 'https://source.example/feed.xml': [200, SOURCE.replace('31 Dec', '01 Oct')] },
  }),
  'link-dead': () => ({
    answers: { 'HEAD https://agency.example/one': [404], 'GET https://agency.example/one': [410] },
  }),
  'link-silent': () => ({
    answers: {
      'HEAD https://agency.example/one': new Error('reset'),
      'GET https://agency.example/one': [503],
    },
  }),
});
