import { contentHash } from '../site/artefacts.ts';
import { dataFileOf, showsWhole } from '../../src/core/site/views.ts';
import type { View } from '../../src/core/addresses/urls.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import { neighbourPages } from '../../src/core/site/manifest.ts';
import type { TellProgress } from '../steps/step-report.ts';
import { headlinesShownIn } from '../lists/select-headlines.ts';
import { headlinesOf, type Lists } from '../lists/sort-into-lists.ts';
import { thingHash } from '../site/thing-hash.ts';
import { createPause } from '../threads/pause.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import { pageFile, type PageJob, type PageSources } from './page-maker.ts';

type Input = Omit<PageSources, 'place'> & {
  views: readonly View[];
  lists: Lists;
  output: SiteUnderWay;
  pool: ThreadPool;
  tell: TellProgress;
};

/** Writes every view in every language as a page that needs no script; returns how many were made anew. */
export const writePages = async (input: Input): Promise<number> => {
  const { templateFile, renderFile, layers, manifest, names, site, views, lists } = input;
  const { output, pool, tell } = input;
  const { place } = output;
  const inputOf = createInputOf(input);
  const pause = createPause();
  const jobs: PageJob[] = [];
  const keys: string[] = [];
  for (const view of views) {
    const headlines = view.screen === 'headlines' ? headlinesShownIn(lists, view) : [];
    const key = contentHash(inputOf(view, headlines) + layers.join());
    await pause();
    for (const locale of site.locales) {
      if (output.keep(pageFile({ locale, view }), key)) continue;
      jobs.push({ locale, view, headlines });
      keys.push(key);
    }
  }
  const script = new URL('page-work.ts', import.meta.url);
  const shared: PageSources = { place, templateFile, renderFile, layers, manifest, names, site };
  const hashes = await pool.run<PageJob, string>({ script, shared, jobs, tell });
  for (const [at, job] of jobs.entries())
    output.made(pageFile(job), { hash: hashes[at] ?? '', key: keys[at] ?? null, note: null });
  return jobs.length;
};

/**
 * Stands for all content from which a page is made. Pages that show the whole site change with the
 * manifest.
 */
const createInputOf = ({ manifest, names, lists, output }: Input) => {
  const whole = JSON.stringify(manifest);
  const nameById = new Map(names.map((name) => [name.id, name]));
  const hashOf = (file: string) => output.entryOf(file).hash;
  return (view: View, headlines: readonly Headline[]): string => {
    if (showsWhole(view)) return whole;
    if (view.screen === 'headlines') {
      const [only = 'all'] = view.filter;
      const neighbours = neighbourPages(headlinesOf(lists, only).length, view.page);
      return JSON.stringify([headlines.map(thingHash), neighbours]);
    }
    const file = dataFileOf(view);
    const content = file === null ? '' : hashOf(file);
    // What machines are told about a name is not part of the data of its page.
    return view.screen === 'name' ? JSON.stringify(nameById.get(view.id)) + content : content;
  };
};
