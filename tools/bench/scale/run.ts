// `npm run bench:scale`: what a growing archive costs the build and the reader. It asserts nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { partnersPath } from '../../../src/core/addresses/partner-address.ts';
import { storiesPath } from '../../../src/core/addresses/story-address.ts';
import { articlePath } from '../../../src/core/addresses/urls.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../find-chromium.mjs';
import { startStaticServer } from '../../static-server.ts';
import { drawChart } from './chart.ts';
import { importCorpus, NEWEST_STORY, takeArticles, writeContent } from './content.ts';
import { measureBuild, sizeOf } from './measure-build.ts';
import { measureJump, measureVisits, measureWalk } from './measure-reader.ts';
import { formatTable, type SizeFigures } from './report.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Where builds find the bundled app and their own compiled code; a first build finds neither. */
const KEPT_BY_BUILDS = ['bundles', 'compiled'].map((name) => join(ROOT, '.cache', name));
const NEW_ARTICLES = 10;
/**
 * “Year” and “day”: the two most frequent words of the corpus. Even among its sixteen newest
 * articles they fill a page of results.
 */
const QUERY = 'عام يوم';

/** The country that the corpus names most; its sixteen newest articles name it too. */
const PARTNER = 'sa';

const { values } = parseArgs({
  options: {
    /** JSON Lines of id, title, content, date and source, also .gz. */
    corpus: { type: 'string', default: join(ROOT, '../shared/corpus/saudinewsnet.jsonl.gz') },
    /** Numbers of articles. 100000 takes ten minutes more. */
    sizes: { type: 'string', default: '16,1000,10000,31030' },
    /** How many of the newest articles have a card of their own. */
    cards: { type: 'string', default: '0' },
    /** Visits to a page, of which the median counts; 0 measures builds only. */
    visits: { type: 'string', default: '3' },
    steps: { type: 'string', default: '200' },
    /** Where the chart goes. */
    chart: { type: 'string', default: join(ROOT, 'docs/pictures/scale.svg') },
  },
});
const visitsEach = Number(values.visits);

/** A built site, and the oldest of its articles. */
type Built = { dist: string; oldest: string };

const PAGES: readonly (readonly [name: string, path: (oldest: string) => string])[] = [
  ['home', () => ''],
  ['a country', () => 'countries/uz/'],
  ['a combination', () => 'countries/kz-uz/'],
  ['a partner', () => partnersPath({ code: PARTNER }).slice(1)],
  ['a story', () => storiesPath({ id: NEWEST_STORY }).slice(1)],
  ['an article', (oldest) => articlePath(oldest).slice(1)],
  ['a search', () => `search/?q=${encodeURIComponent(QUERY)}`],
];

const measureReader = async (
  browser: Browser,
  here: Built,
  smallest: Built,
): Promise<Pick<SizeFigures, 'visits' | 'jump' | 'walk'>> => {
  // As hosts serve it: over HTTP/1.1 a browser requests six files at a time, and repeats all
  // headers.
  const certificate = await getCertificate(scratch);
  const sites = await Promise.all(
    [here, smallest].map(({ dist }) =>
      startStaticServer({ dir: dist, compress: true, certificate }),
    ),
  );
  const [url = '', urlOfSmallest = ''] = sites.map((site) => site.url);
  try {
    const visits: SizeFigures['visits'] = {};
    for (const [name, path] of PAGES)
      visits[name] = await measureVisits(
        browser,
        { here: url + path(here.oldest), smallest: urlOfSmallest + path(smallest.oldest) },
        visitsEach,
      );
    const jump = await measureJump(browser, url);
    const walk = await measureWalk(browser, url, Number(values.steps));
    return { visits, jump, walk };
  } finally {
    for (const site of sites) await site.close();
  }
};

// Nothing is deleted before the end: a file system that has just lost many files is slow to create
// new ones.
const scratch = mkdtempSync(join(tmpdir(), 'bench-scale-'));
const browser =
  visitsEach > 0
    ? await chromium.launch({ executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS })
    : null;
try {
  console.error('importing the corpus');
  const corpus = importCorpus(values.corpus, scratch);
  const all: SizeFigures[] = [];
  let smallest: Built | null = null;
  for (const wanted of values.sizes.split(',').map(Number)) {
    // The desk refuses some records of the corpus; this is the number of the others.
    const size = wanted > corpus.length && wanted < corpus.length * 1.01 ? corpus.length : wanted;
    const articles = takeArticles(corpus, size);
    const [content, dist] = [join(scratch, `content-${size}`), join(scratch, `dist-${size}`)];
    console.error(`building ${size} articles`);
    const isGrowing = size > 2 * NEW_ARTICLES;
    writeContent(content, isGrowing ? articles.slice(NEW_ARTICLES) : articles);
    for (const dir of KEPT_BY_BUILDS) rmSync(dir, { recursive: true, force: true });
    const first = await measureBuild(content, dist, Number(values.cards));
    const anew = await measureBuild(content, `${dist}-anew`, Number(values.cards));
    writeContent(content, articles);
    const tenMore = isGrowing ? await measureBuild(content, dist, Number(values.cards)) : null;
    console.error(`reading in ${size} articles`);
    const built = { dist, oldest: articles[size - 1]?.id ?? '' };
    smallest ??= built;
    const reader = browser
      ? await measureReader(browser, built, smallest)
      : { visits: {}, jump: null, walk: null };
    all.push({ size, first, anew, tenMore, site: sizeOf(dist), ...reader });
    console.log(`${formatTable(all)}\n`);
  }
  mkdirSync(dirname(values.chart), { recursive: true });
  writeFileSync(values.chart, drawChart(all));
} finally {
  await browser?.close();
  rmSync(scratch, { recursive: true });
}
