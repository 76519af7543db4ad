import { articlePath } from '../../src/core/addresses/urls.ts';
import { isPublicAddress } from '../site/public-address.ts';
import { checkFeed } from './check-feed.ts';
import { checkFiles } from './check-live-files.ts';
import type { Finding } from './finding.ts';
import type { LiveSite } from './live-site.ts';
import type { Answer } from './create-get.ts';

/** A status and, of a redirect, its target. */
const answered = (answer: Answer | null): string =>
  answer === null ? '–' : [answer.status, answer.location ?? ''].join(' ').trim();

/** Checks the live site, with one request after another. */
export const checkLive = async (live: LiveSite): Promise<Finding[]> => {
  const { address, get } = live;
  const front = await get(address);
  if (front?.status !== 200) return [{ rule: 'no-answer', where: address, found: answered(front) }];
  return [
    ...(await checkBuild(live)),
    ...(await checkSafety(live)),
    ...checkHeaders(address, front),
    ...(await checkFiles(live, front)),
    ...(await checkLeads(live)),
    ...(await checkUnknown(live)),
    ...(await checkLiveFeeds(live)),
  ];
};

const checkBuild = async ({ address, built, get }: LiveSite): Promise<Finding[]> => {
  const file = 'data/manifest.json';
  const there = await get(address + file);
  const here = await built?.read(file);
  // check-live-files.ts reports one that is not served.
  return here == null || there?.status !== 200 || here === there.text
    ? []
    : [{ rule: 'other-build', where: address + file, found: '' }];
};

const checkSafety = async ({ address, get }: LiveSite): Promise<Finding[]> => {
  if (!isPublicAddress(address)) return [];
  const open = address.replace(/^https:/, 'http:');
  const answer = await get(open);
  // A host that does not answer at all is no danger.
  if (answer === null || answer.location?.startsWith('https://')) return [];
  return [{ rule: 'not-safe', where: open, found: `${answer.status}` }];
};

const checkHeaders = (where: string, { headers, text }: Answer): Finding[] => {
  const policy = headers.get('content-security-policy') ?? '';
  const findings: Finding[] = [];
  // The header may say only who may frame the page, if the page's `<meta>` says what it may do.
  if (
    !/(?:default|script)-src/.test(policy) &&
    !/<meta http-equiv="content-security-policy"/i.test(text)
  )
    findings.push({ rule: 'policy-missing', where, found: '' });
  const sniffing = headers.get('x-content-type-options') ?? '';
  if (sniffing.toLowerCase() !== 'nosniff')
    findings.push({ rule: 'sniffing-allowed', where, found: sniffing });
  if (!headers.has('x-frame-options') && !policy.includes('frame-ancestors'))
    findings.push({ rule: 'framing-allowed', where, found: '' });
  // Some hosts do not compress small pages; the front page is not small.
  if (!headers.has('content-encoding')) findings.push({ rule: 'not-compressed', where, found: '' });
  return findings;
};

/** Addresses that have to redirect: a file's name, a missing slash, an article's earlier id. */
const checkLeads = async ({ address, built, articles, get }: LiveSite): Promise<Finding[]> => {
  const findings: Finding[] = [];
  // For a site that was built for another address, feed-elsewhere reports it.
  const canonicalOf = (to: string) => to.replace(address, built?.address ?? address);
  const leads = async (from: string, to: string): Promise<string | null> => {
    const answer = await get(from);
    if (answer?.location === to) return null;
    const isPage =
      answer?.status === 200 && answer.text.includes(`rel="canonical" href="${canonicalOf(to)}"`);
    return isPage ? null : answered(answer);
  };
  const index = await leads(`${address}index.html`, address);
  if (index !== null)
    findings.push({ rule: 'index-lost', where: `${address}index.html`, found: index });
  const slash = await leads(`${address}about`, `${address}about/`);
  if (slash !== null) findings.push({ rule: 'slash-lost', where: `${address}about`, found: slash });
  for (const { id, previousIds = [] } of articles)
    for (const previous of previousIds) {
      const from = address + articlePath(previous).slice(1);
      const moved = await leads(from, address + articlePath(id).slice(1));
      if (moved !== null) findings.push({ rule: 'moved-lost', where: from, found: moved });
    }
  return findings;
};

const UNKNOWN = 'no-such-page-is-known-here/';

const checkUnknown = async ({ address, built, get }: LiveSite): Promise<Finding[]> => {
  const where = address + UNKNOWN;
  const answer = await get(where);
  // A host that fails says nothing about addresses that it does not know.
  if (answer === null || answer.status >= 500)
    return [{ rule: 'not-served', where, found: answered(answer) }];
  if (answer.status !== 404) return [{ rule: 'unknown-found', where, found: answered(answer) }];
  const page = await built?.read('404.html');
  return page == null || page === answer.text
    ? []
    : [{ rule: 'unknown-plain', where, found: answer.text.trim().slice(0, 60) }];
};

const checkLiveFeeds = async ({ address, now, get }: LiveSite): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const file of ['feed.xml', 'feed.json', 'rss.xml']) {
    const answer = await get(address + file);
    if (answer?.status === 200)
      findings.push(...checkFeed(address + file, answer.text, address + file, now));
  }
  return findings;
};
