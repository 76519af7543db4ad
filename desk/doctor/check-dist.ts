import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import { DeskError } from '../desk.ts';
import { openBuiltSite, type BuiltSite } from '../site/built-site.ts';
import { isPublicAddress } from '../site/public-address.ts';
import { readSitemap } from '../site/read-sitemap.ts';
import { checkAppManifest } from './check-app-manifest.ts';
import { checkCards } from './check-cards.ts';
import { checkFeed } from './check-feed.ts';
import { checkRecord } from './check-record.ts';
import type { Finding } from './finding.ts';

/** Checks a built site. @returns the site, if there is one, and what is wrong with it. */
export const checkDist = async (
  dir: string,
  now: number,
): Promise<{ site: BuiltSite | null; findings: Finding[] }> => {
  try {
    const site = await openBuiltSite(dir);
    const findings = [
      ...checkAddress(site),
      ...(await checkPages(site)),
      ...(await checkFeeds(site, now)),
      ...(await checkCards(site)),
      ...(await checkAppManifest(site)),
      ...(await checkContact(site, now)),
    ];
    return { site, findings: [...findings, ...(await checkRecord(site, findings))] };
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    return { site: null, findings: [{ rule: 'not-built', where: dir, found: '' }] };
  }
};

const checkAddress = ({ dir, address }: BuiltSite): Finding[] =>
  isPublicAddress(address) ? [] : [{ rule: 'local-address', where: dir, found: address }];

const checkPages = async (site: BuiltSite): Promise<Finding[]> => {
  const isThere = (file: string) => existsSync(path.join(site.dir, file));
  const missing = (await readSitemap(site)).filter(
    (address) => !isThere(`${address.slice(site.address.length)}index.html`),
  );
  return [
    ...missing.map((where): Finding => ({ rule: 'page-missing', where, found: '' })),
    ...(isThere('404.html')
      ? []
      : [{ rule: 'lost-page-missing', where: '404.html', found: '' } as const]),
  ];
};

const FEED = /(?:^|\/)(?:feed\.xml|feed\.json|rss\.xml)$/;

const checkFeeds = async (site: BuiltSite, now: number): Promise<Finding[]> => {
  const feeds = (await listFiles(site.dir)).filter((file) => FEED.test(file)).sort();
  const findings = await Promise.all(
    feeds.map(async (file) =>
      checkFeed(file, (await site.read(file)) ?? '', site.address + file, now),
    ),
  );
  return findings.flat();
};

const checkContact = async ({ read }: BuiltSite, now: number): Promise<Finding[]> => {
  const file = '.well-known/security.txt';
  const expires = /^Expires: (.+)$/m.exec((await read(file)) ?? '')?.[1];
  return expires !== undefined && !(Date.parse(expires) > now)
    ? [{ rule: 'contact-expired', where: file, found: expires }]
    : [];
};
