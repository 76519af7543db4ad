import type { Browser } from '@playwright/test';
import { startStaticServer } from '../static-server.ts';
import { writeBareSite } from './bare-page.ts';
import { findPages } from './find-pages.ts';
import type { Pages } from './find-pages.ts';
import type { Peer } from './find-peers.ts';
import { INTERACTIONS, measureInteractions } from './measure-interactions.ts';
import type { Interaction } from './measure-interactions.ts';
import { measureTap, MOMENTS } from './measure-tap.ts';
import type { Moment } from './measure-tap.ts';
import { measureLoad } from './measure.ts';
import type { Results, SiteResults } from './results.ts';

type MeasuredSite = { pages: Pages; results: SiteResults };
type Options = {
  /** The build that is measured. */
  dir: string;
  /** An empty folder for the bare pages. */
  bareDir: string;
  peers: readonly Peer[];
  runs: number;
};

const namesOf = <Name extends string>(record: Record<Name, unknown>) =>
  Object.keys(record) as Name[];

/** One visit of each kind. The list's load is measured in the visit that taps last. */
async function measureSite(browser: Browser, { pages, results }: MeasuredSite): Promise<void> {
  results.pages.article.push(await measureLoad(browser, pages.article));
  for (const moment of namesOf<Moment>(MOMENTS)) {
    const { tap, load } = await measureTap(browser, pages.list, moment);
    results.taps[moment].push(tap);
    if (load) results.pages.list.push(load);
    if (!tap) console.error(`a tap on the article's link of "${results.name}" led nowhere`);
  }
}

/**
 * Measures a build, bare pages of the same articles and peers, all in turn, so that changes in the
 * machine's speed affect them alike.
 */
export async function measureSites(browser: Browser, options: Options): Promise<Results> {
  const closers: (() => Promise<void>)[] = [];
  const open = async (
    name: string,
    dir: string,
    { cleanUrls } = { cleanUrls: false },
  ): Promise<MeasuredSite> => {
    console.error(`warming up: ${name}`);
    const server = await startStaticServer({ dir, compress: true, cleanUrls });
    closers.push(server.close);
    return {
      pages: await findPages(browser, name, server.url),
      results: {
        name,
        pages: { list: [], article: [] },
        taps: { atPaint: [], after1s: [], after5s: [] },
      },
    };
  };
  try {
    const own = await open('this build', options.dir);
    await writeBareSite(browser, own.pages.list, options.bareDir);
    const sites = [await open('bare page', options.bareDir), own];
    for (const { name, dir } of options.peers)
      sites.push(await open(name, dir, { cleanUrls: true }));

    // A step that fails shows at once, not after a round of all sites.
    await measureInteractions(browser, own.pages.list);
    const walks: Record<Interaction, number>[] = [];
    for (let number = 1; number <= options.runs; number += 1) {
      for (const site of sites) {
        console.error(`round ${number} of ${options.runs}: ${site.results.name}`);
        await measureSite(browser, site);
      }
      walks.push(await measureInteractions(browser, own.pages.list));
    }
    const [bare, ...others] = sites.map(({ results }) => results);
    if (!bare) throw new Error('there is no bare page to compare with');
    const interactions = namesOf<Interaction>(INTERACTIONS).map(
      (name) => [name, walks.map((walk) => walk[name])] as const,
    );
    return {
      browser: `Chromium ${browser.version()}`,
      protocols: [...new Set(sites.map(({ pages }) => pages.protocol))],
      runs: options.runs,
      bare,
      sites: others,
      interactions: Object.fromEntries(interactions) as Record<Interaction, number[]>,
    };
  } finally {
    await Promise.all(closers.map((close) => close()));
  }
}
