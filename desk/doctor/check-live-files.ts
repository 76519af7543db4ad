import type { Finding } from './finding.ts';
import type { LiveSite } from './live-site.ts';
import type { Answer } from './create-get.ts';

/**
 * How many seconds a browser may keep files that change: some hosts allow nothing shorter than ten
 * minutes.
 */
const SHORT = 600;
const YEAR = 31_536_000;

const XML = ['application/xml', 'text/xml'];
const SCRIPT = ['text/javascript', 'application/javascript'];

/** Files of every site, each with the types that browsers and feed readers accept for it. */
const FILES: readonly { file: string; types: readonly string[] }[] = [
  { file: 'index.html', types: ['text/html; charset=utf-8'] },
  { file: 'data/manifest.json', types: ['application/json'] },
  { file: 'sw.js', types: SCRIPT },
  { file: 'app.webmanifest', types: ['application/manifest+json', 'application/json'] },
  { file: 'feed.xml', types: ['application/atom+xml', ...XML] },
  { file: 'rss.xml', types: ['application/rss+xml', ...XML] },
  { file: 'feed.json', types: ['application/feed+json', 'application/json'] },
  { file: 'sitemap.xml', types: XML },
  { file: 'robots.txt', types: ['text/plain'] },
  { file: 'favicon.svg', types: ['image/svg+xml'] },
];

/** Types of files that a page names; their addresses have a hash, so browsers may keep them for ever. */
const PARTS: readonly RegExp[] = [/\.js$/, /\.css$/, /\.woff2$/];
const PART_TYPES: Readonly<Record<string, readonly string[]>> = {
  js: SCRIPT,
  css: ['text/css'],
  woff2: ['font/woff2'],
};

/** Checks the types of files, and how long browsers keep them. @param front the front page */
export const checkFiles = async (
  { address, built, get }: LiveSite,
  front: Answer,
): Promise<Finding[]> => {
  const findings: Finding[] = [...checkKept(address, front)];
  for (const { file, types } of FILES) {
    const answer = await get(address + file);
    if (answer?.status !== 200) {
      // check-live.ts looks at the front page, and a redirect may lead to the file.
      const isElsewhere = file === 'index.html' || answer?.location != null;
      if (!isElsewhere && (built === null || (await built.readBytes(file)) !== null))
        findings.push(notServed(address + file, answer));
      continue;
    }
    findings.push(...checkType(address + file, answer, types));
    if (file === 'data/manifest.json' || file === 'sw.js')
      findings.push(...checkKept(address + file, answer));
  }
  for (const part of partsOf(front.text)) {
    const where = new URL(part, address).href;
    const answer = await get(where);
    if (answer === null || answer.status !== 200) {
      findings.push(notServed(where, answer));
      continue;
    }
    const types = PART_TYPES[/\w+$/.exec(part)?.[0] ?? ''];
    if (types) findings.push(...checkType(where, answer, types));
    if (maxAgeOf(answer) < YEAR)
      findings.push({ rule: 'part-not-kept', where, found: cachingOf(answer) });
  }
  return findings;
};

const notServed = (where: string, answer: Answer | null): Finding => ({
  rule: 'not-served',
  where,
  found: `${answer?.status ?? '–'}`,
});

/** One part of each kind that the front page names. */
const partsOf = (html: string): string[] => {
  const named = Array.from(
    html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"/g),
    ([, to = '']) => to,
  );
  return PARTS.flatMap((kind) => named.find((each) => kind.test(each)) ?? []);
};

const checkType = (where: string, { headers }: Answer, expected: readonly string[]): Finding[] => {
  const found = headers.get('content-type') ?? '';
  const isExpected = expected.some((type) => withoutSpaces(found).startsWith(withoutSpaces(type)));
  return isExpected
    ? []
    : [{ rule: 'wrong-type', where, found: `${found || '–'} → ${expected[0]}` }];
};

const withoutSpaces = (type: string): string => type.toLowerCase().replaceAll(' ', '');

const checkKept = (where: string, answer: Answer): Finding[] =>
  maxAgeOf(answer) > SHORT ? [{ rule: 'page-kept', where, found: cachingOf(answer) }] : [];

const cachingOf = ({ headers }: Answer): string => headers.get('cache-control') ?? '';

/** For how many seconds a browser keeps an answer without asking again. */
const maxAgeOf = (answer: Answer): number => {
  const caching = cachingOf(answer);
  if (/\bno-(?:cache|store)\b/.test(caching)) return 0;
  return Number(/\bmax-age=(\d+)/.exec(caching)?.[1] ?? 0);
};
