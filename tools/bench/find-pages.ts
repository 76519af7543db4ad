import type { Browser } from '@playwright/test';
import { ARTICLE_LINK } from './in-page-tap.ts';
import { PHONE } from './phone.ts';

/** The two pages of a site that are measured, and how a reader gets from one to the other. */
export type Pages = { list: string; article: string; protocol: string };

/**
 * Visits a site's list and its article without any throttling. This finds the article's address,
 * and warms up: the browser starts its processes, and the server compresses what both pages need.
 */
export async function findPages(browser: Browser, name: string, list: string): Promise<Pages> {
  const context = await browser.newContext({
    viewport: PHONE,
    isMobile: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const response = await page.goto(list, { waitUntil: 'networkidle' });
  const links = page.locator(ARTICLE_LINK).filter({ visible: true });
  if (!response?.ok() || (await links.count()) === 0) {
    throw new Error(
      `"${name}" shows no link ${ARTICLE_LINK} on its first page. The bench follows the link to that article: build the site from the articles in content/.`,
    );
  }
  const article = await links.first().evaluate((link) => (link as HTMLAnchorElement).href);
  const answer = await page.goto(article, { waitUntil: 'networkidle' });
  if (!answer?.ok()) throw new Error(`"${name}" has no page ${new URL(article).pathname}`);
  const protocol = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return navigation instanceof PerformanceNavigationTiming ? navigation.nextHopProtocol : '';
  });
  await context.close();
  return { list, article, protocol };
}
