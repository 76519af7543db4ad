import type { Finding } from './finding.ts';
import type { LiveSite } from './live-site.ts';
import type { Visited } from './visit.ts';

/**
 * How many seconds a browser may keep files that change: some hosts allow nothing shorter than ten
 * minutes.
 */
const SHORT = 600;
const YEAR = 31_536_000;

const XML = /^(?:application|text)\/xml\b/;

/** Files of every site, the types that browsers and feed readers expect, and whether they change. */
const FILES: readonly { file: string; type: RegExp }[] = [
  { file: 'index.html', type: /^text\/html; ?charset=utf-8/i },
  { file: 'data/manifest.json', type: /^application\/json/ },
  { file: 'sw.js', type: /^(?:text|application)\/javascript/ },
  { file: 'app.webmanifest', type: /^application\/(?:manifest\+)?json/ },
  { file: 'feed.xml', type: either(/^application\/atom\+xml/, XML) },
  { file: 'rss.xml', type: either(/^application\/rss\+xml/, XML) },
  { file: 'feed.json', type: /^application\/(?:feed\+)?json/ },
  { file: 'sitemap.xml', type: XML },
  { file: 'robots.txt', type: /^text\/plain/ },
  { file: 'favicon.svg', type: /^image\/svg\+xml/ },
];

function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** Types of files that a page names; their addresses have a hash, so browsers may keep them for ever. */
const PARTS: readonly RegExp[] = [/\.js$/, /\.css$/, /\.woff2$/];
const PART_TYPES: Readonly<Record<string, RegExp>> = {
  js: /^(?:text|application)\/javascript/,
  css: /^text\/css/,
  woff2: /^font\/woff2/,
};

/** Checks the types of files, and how long browsers keep them. @param front the front page */
export const checkFiles = async (
  { address, visit }: LiveSite,
  front: Visited,
): Promise<Finding[]> => {
  const findings: Finding[] = [...checkKept(address, front)];
  for (const { file, type } of FILES) {
    const answer = await visit(address + file);
    // check-live.ts looks at redirects.
    if (answer?.status !== 200) continue;
    findings.push(...checkType(address + file, answer, type));
    if (file === 'data/manifest.json' || file === 'sw.js')
      findings.push(...checkKept(address + file, answer));
  }
  for (const part of partsOf(front.text)) {
    const where = new URL(part, address).href;
    const answer = await visit(where);
    if (answer === null || answer.status !== 200) {
      findings.push({ rule: 'no-answer', where, found: `${answer?.status ?? '–'}` });
      continue;
    }
    const type = PART_TYPES[/\w+$/.exec(part)?.[0] ?? ''];
    if (type) findings.push(...checkType(where, answer, type));
    if (maxAgeOf(answer) < YEAR)
      findings.push({ rule: 'part-not-kept', where, found: cachingOf(answer) });
  }
  return findings;
};

/** One part of each kind that the front page names. */
const partsOf = (html: string): string[] => {
  const named = Array.from(
    html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"/g),
    ([, to = '']) => to,
  );
  return PARTS.flatMap((kind) => named.find((each) => kind.test(each)) ?? []);
};

const checkType = (where: string, { headers }: Visited, expected: RegExp): Finding[] => {
  const found = headers.get('content-type') ?? '';
  return expected.test(found) ? [] : [{ rule: 'wrong-type', where, found }];
};

const checkKept = (where: string, answer: Visited): Finding[] =>
  maxAgeOf(answer) > SHORT ? [{ rule: 'page-kept', where, found: cachingOf(answer) }] : [];

const cachingOf = ({ headers }: Visited): string => headers.get('cache-control') ?? '';

/** For how many seconds a browser keeps it without asking. */
const maxAgeOf = (answer: Visited): number => {
  const caching = cachingOf(answer);
  if (/\bno-(?:cache|store)\b/.test(caching)) return 0;
  return Number(/\bmax-age=(\d+)/.exec(caching)?.[1] ?? 0);
};
