import { CARD_SIZE } from '../../src/core/site/card.ts';
import type { BuiltSite } from '../site/built-site.ts';
import { readSitemap } from '../site/read-sitemap.ts';
import type { Finding } from './finding.ts';
import { sizeOfPicture } from './size-of-picture.ts';

/** Some chats show no card that is heavier than this. */
const MOST_BYTES = 600_000;

/** Checks the card of every page that search engines show, each card once. */
export const checkCards = async (site: BuiltSite): Promise<Finding[]> => {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const page of await readSitemap(site)) {
    const html = await site.read(`${page.slice(site.address.length)}index.html`);
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html ?? '')?.[1];
    if (address === undefined || seen.has(address) || !address.startsWith(site.address)) continue;
    seen.add(address);
    findings.push(...(await checkCard(site, address.slice(site.address.length))));
  }
  return findings;
};

const checkCard = async (site: BuiltSite, file: string): Promise<Finding[]> => {
  const bytes = await site.readBytes(file);
  if (bytes === null) return [{ rule: 'card-missing', where: file, found: '' }];
  const found = await sizeOfPicture(bytes);
  const isRight = found === `${CARD_SIZE.width} × ${CARD_SIZE.height}`;
  return [
    ...(isRight ? [] : [{ rule: 'card-size', where: file, found } as const]),
    ...(bytes.byteLength <= MOST_BYTES
      ? []
      : [
          {
            rule: 'card-heavy',
            where: file,
            found: `${Math.ceil(bytes.byteLength / 1000)} kB`,
          } as const,
        ]),
  ];
};
